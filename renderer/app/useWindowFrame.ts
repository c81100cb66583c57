import { useEffect } from 'react';
import { isInTab, isMac } from '../commands/platform.ts';
import { desk, pageName } from '../session/deskClient.ts';
import type { IssueSession } from '../session/issueSession.ts';

/** Tells the app's window on a Mac which issue its page shows, and whether that is saved: the title bar has both. */
export function useWindowFrame(session: IssueSession | undefined): void {
  useEffect(() => {
    if (isInTab || !isMac) return undefined;
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
