import { useEffect } from 'react';
import { desk, pageName } from '../session/deskClient.ts';
import type { IssueSession } from '../session/issueSession.ts';

/** Tells Electron's window which issue its page shows, and whether that is saved: on a Mac, the title bar has both. */
export function useWindowFrame(session: IssueSession | undefined): void {
  useEffect(() => {
    if (!window.setzkasten) return undefined;
    let told = '';
    const tell = () => {
      const shown = { id: session?.id ?? null, isEdited: session ? !session.isSaved : false };
      if (told === JSON.stringify(shown)) return;
      told = JSON.stringify(shown);
      // A frame that is not told is no fault worth a word.
      desk['issue.showing']({ page: pageName(), ...shown }).catch(() => undefined);
    };
    tell();
    return session?.state.subscribe(tell);
  }, [session]);
}
