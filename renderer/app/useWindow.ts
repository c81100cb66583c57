import { useEffect } from 'react';
import { runCommand } from '../commands/offeredCommands.ts';
import { isInTab, isMac } from '../commands/platform.ts';
import { desk, onMenuCommand, pageName, tellFlushed } from '../session/deskClient.ts';
import type { IssueSession } from '../session/issueSession.ts';
import { mayClose } from '../session/unsaved.ts';

/** Connects the open issue to the page's window: its closing, its native menu and its title bar. */
export function useWindow(session: IssueSession | undefined): void {
  useEffect(() => session && guardClosing(session), [session]);
  useEffect(
    () =>
      onMenuCommand((command) => {
        if (command !== 'app.flush') {
          runCommand(command);
          return;
        }
        void (session?.flush() ?? Promise.resolve()).then(() => {
          if ((session?.isSaved ?? true) && mayClose()) tellFlushed();
        });
      }),
    [session],
  );
  useEffect(() => (isInTab || !isMac ? undefined : showInTitleBar(session)), [session]);
}

/** Saves when the window is closed or hidden, and asks before closing a window whose issue is not on disk yet. */
function guardClosing(session: IssueSession): () => void {
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
}

/** Tells the app's window on a Mac which issue its page shows, and whether that is saved: the title bar has both. */
function showInTitleBar(session: IssueSession | undefined): (() => void) | undefined {
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
}
