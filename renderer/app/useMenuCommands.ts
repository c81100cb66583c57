import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { onMenuCommand, tellFlushed } from '../session/desk.ts';
import type { IssueSession } from '../session/issueSession.ts';

interface Handlers {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly session: IssueSession | undefined;
  readonly create: () => void;
  readonly setDialog: (dialog: 'import' | 'export') => void;
}

/** Does what the native menu asks for. */
export function useMenuCommands({
  preferences,
  onPreferences,
  session,
  create,
  setDialog,
}: Handlers): void {
  useEffect(
    () =>
      onMenuCommand((command) => {
        switch (command) {
          case 'issue.new':
            create();
            break;
          case 'issue.import':
            setDialog('import');
            break;
          case 'issue.export':
            if (session) setDialog('export');
            break;
          case 'view.preview':
            onPreferences({ ...preferences, preview: !preferences.preview });
            break;
          case 'view.sidebar':
            onPreferences({ ...preferences, sidebar: !preferences.sidebar });
            break;
          case 'view.appearance.system':
            onPreferences({ ...preferences, appearance: 'system' });
            break;
          case 'view.appearance.light':
            onPreferences({ ...preferences, appearance: 'light' });
            break;
          case 'view.appearance.dark':
            onPreferences({ ...preferences, appearance: 'dark' });
            break;
          case 'app.flush':
            void (session?.flush() ?? Promise.resolve()).then(() => {
              if (session?.isSaved ?? true) tellFlushed();
            });
            break;
        }
      }),
    [preferences, onPreferences, session, create, setDialog],
  );
}
