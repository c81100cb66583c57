import { useEffect } from 'react';
import type { LibraryView } from '../../desk/contract.ts';
import { desk, DeskFault, onDeskEvent } from '../session/deskClient.ts';

/** The library as it is on disk now; undefined when the desk cannot say. */
export async function readLibrary(): Promise<LibraryView | undefined> {
  try {
    const answer = await desk['library.list']({});
    return answer.outcome === 'opened' ? answer.library : undefined;
  } catch (error) {
    if (error instanceof DeskFault) return undefined;
    throw error;
  }
}

/** How long, in ms, the list waits for more to change: it is read whole. */
const pause = 400;

/** Reads the list anew when something in the library has changed on disk, whoever wrote it. */
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
