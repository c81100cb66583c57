import { useEffect } from 'react';
import { runCommand } from '../commands/offeredCommands.ts';
import { onMenuCommand, tellFlushed } from '../session/deskClient.ts';
import { mayClose } from '../session/unsaved.ts';
import type { IssueSession } from '../session/issueSession.ts';

/** Runs the commands of the native menu, whose ids are command ids. */
export function useMenuCommands(session: IssueSession | undefined): void {
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
}
