import { useEffect } from 'react';
import type { IssueSession } from '../session/issueSession.ts';

/** Saves when the window is closed or hidden, and asks before closing a window whose issue is not on disk yet. */
export function useCloseGuard(session: IssueSession | undefined): void {
  useEffect(() => {
    if (!session) return undefined;
    const guard = (event: BeforeUnloadEvent) => {
      if (session.isSaved) return;
      void session.flush();
      event.preventDefault();
    };
    const save = () => void session.flush();
    const keep = () => session.journal.keepInPage();
    window.addEventListener('beforeunload', guard);
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('beforeunload', guard);
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', save);
    };
  }, [session]);
}
