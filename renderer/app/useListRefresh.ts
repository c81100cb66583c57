import { useEffect } from 'react';
import type { LibraryView } from '../../desk/contract.ts';
import { desk, DeskFault } from '../session/desk.ts';
import type { IssueSession } from '../session/issueSession.ts';

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

/** Reads the list anew a moment after a save, so that it shows the title and words that are on disk. */
export function useListRefresh(
  session: IssueSession | undefined,
  onLibrary: (library: LibraryView) => void,
): void {
  useEffect(() => {
    if (!session) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.state.subscribe(() => {
      if (session.state.get().kind !== 'saved') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void readLibrary().then((library) => {
          if (library) onLibrary(library);
        });
      }, 1000);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, onLibrary]);
}
