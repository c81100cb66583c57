import { useEffect } from 'react';
import type { LibraryView } from '../../desk/contract.ts';
import { desk, DeskFault, onDeskEvent } from '../session/deskClient.ts';

/** Resolves to the library on disk; undefined if the desk does not answer. */
export async function readLibrary(): Promise<LibraryView | undefined> {
  try {
    const answer = await desk['library.list']({});
    return answer.outcome === 'opened' ? answer.library : undefined;
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}

/** Debounce before the list is reloaded, in ms: it is always read in full. */
const pause = 400;

/** Reloads the list when something in the library changes on disk, whichever program wrote it. */
export function useListRefresh(onLibrary: (library: LibraryView) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onDeskEvent(({ event }) => {
      if (event === 'issue-changed') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void readLibrary().then((library) => {
          if (library) onLibrary(library);
        });
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [onLibrary]);
}
