import { useEffect, useRef } from 'react';
import type { LibraryView } from '../../desk/contract.ts';

/** Opens the newest issue once, when the library is opened; later changes of the list leave the page alone. */
export function useOpenNewest(library: LibraryView, open: (id: string) => Promise<void>): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const newest = library.issues.find(({ problem }) => problem === null);
    if (newest) void open(newest.id);
  }, [library, open]);
}
