import type { IssueSummary, Preferences } from '../../desk/contract.ts';
import type { Command } from '../commands/command.ts';
import type { AppDialog } from './useAppDialogs.ts';
import type { AppActions } from './useLibraryActions.ts';

interface Handlers {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly actions: AppActions;
  readonly isIssueOpen: boolean;
  /** The open issue as the library lists it. */
  readonly issue: IssueSummary | undefined;
  readonly setDialog: (dialog: AppDialog) => void;
}

const languageNames = { de: 'Deutsch', en: 'English' } as const;

/** What can be done whatever stands on the page: with issues, and with the window. */
export function appCommands({
  preferences,
  onPreferences,
  actions,
  isIssueOpen,
  issue,
  setDialog,
}: Handlers): Command[] {
  const change = (changed: Partial<Preferences>) => {
    onPreferences({ ...preferences, ...changed });
  };
  const { chooseLibrary, reveal, undoDeletion } = actions;
  return [
    {
      id: 'issue.new',
      name: ({ library }) => library.newIssue,
      keywords: ['anlegen', 'create', 'nächste', 'next'],
      shortcut: 'Mod-n',
      run: actions.create,
    },
    {
      id: 'issue.import',
      name: ({ importing }) => importing.title,
      keywords: ['öffnen', 'open', 'datei', 'file'],
      shortcut: 'Mod-o',
      run: actions.import,
    },
    {
      id: 'issue.search',
      name: ({ search }) => search.title,
      keywords: ['archiv', 'archive', 'suchen', 'verlinkt', 'linked'],
      shortcut: 'Mod-Shift-f',
      run: actions.search,
    },
    {
      id: 'issue.showTrash',
      name: ({ trash }) => trash.title,
      keywords: ['gelöscht', 'deleted', 'wiederherstellen', 'restore', 'leeren', 'empty'],
      run: actions.showTrash,
    },
    ...(undoDeletion
      ? [
          {
            id: 'issue.undoDeletion',
            name: ({ trash }) => trash.undoDeletion,
            keywords: ['papierkorb', 'trash', 'wiederherstellen', 'restore'],
            shortcut: 'Mod-z',
            within: 'list',
            run: () => {
              undoDeletion();
            },
          } satisfies Command,
        ]
      : []),
    ...(isIssueOpen ? pageCommands(setDialog, actions) : []),
    ...(issue ? issueCommands(issue, actions) : []),
    ...(issue && reveal
      ? [issueCommand('issue.reveal', issue, reveal, ['finder', 'explorer'], 'reveal')]
      : []),
    {
      id: 'view.sidebar',
      name: ({ app }) => app.toggleLibrary,
      keywords: ['seitenleiste', 'sidebar', 'ausgaben'],
      shortcut: 'Mod-Shift-l',
      run: () => {
        change({ sidebar: !preferences.sidebar });
      },
    },
    {
      id: 'view.outline',
      name: ({ outline }) => outline.toggle,
      keywords: ['blöcke', 'blocks', 'struktur', 'structure'],
      shortcut: 'Mod-Shift-o',
      run: () => {
        const isShown = preferences.sidebar && preferences.outline;
        change({ outline: !isShown, sidebar: true });
      },
    },
    {
      id: 'view.preview',
      name: ({ app }) => app.togglePreview,
      keywords: ['mail', 'preview'],
      shortcut: 'Mod-Shift-p',
      run: () => {
        change({ preview: !preferences.preview });
      },
    },
    ...(['system', 'light', 'dark'] as const).map((appearance): Command => ({
      id: `view.appearance.${appearance}`,
      name: ({ app, commands }) => commands.names.appearance(app.appearances[appearance]),
      keywords: ['farben', 'theme', 'mode'],
      canRun: () => preferences.appearance !== appearance,
      run: () => {
        change({ appearance });
      },
    })),
    ...(['de', 'en'] as const).map((language): Command => ({
      id: `view.language.${language}`,
      name: ({ commands }) => commands.names.interfaceLanguage(languageNames[language]),
      canRun: () => preferences.language !== language,
      run: () => {
        change({ language });
      },
    })),
    ...(chooseLibrary
      ? [
          {
            id: 'app.chooseLibrary',
            name: ({ library }) => library.open,
            keywords: ['ordner', 'folder'],
            run: chooseLibrary,
          } satisfies Command,
        ]
      : []),
  ];
}

/** What can be done with the issue on the page. */
function pageCommands(setDialog: Handlers['setDialog'], actions: AppActions): Command[] {
  return [
    {
      id: 'issue.export',
      name: ({ exporting }) => exporting.title,
      keywords: ['html', 'beehiiv', 'mailchimp', 'versenden', 'send'],
      shortcut: 'Mod-Shift-e',
      run: () => {
        setDialog('export');
      },
    },
    {
      id: 'issue.print',
      name: ({ print }) => print.title,
      keywords: ['drucker', 'printer', 'papier', 'paper', 'pdf'],
      run: actions.print,
    },
    ...(actions.savePdf
      ? [
          {
            id: 'issue.savePdf',
            name: ({ print }) => print.savePdf,
            keywords: ['drucken', 'print', 'speichern', 'save'],
            run: actions.savePdf,
          } satisfies Command,
        ]
      : []),
    {
      id: 'issue.testMail',
      name: ({ testMail }) => testMail.title,
      keywords: ['smtp', 'probe', 'send'],
      run: () => {
        setDialog('test-mail');
      },
    },
    {
      id: 'issue.history',
      name: ({ history }) => history.title,
      keywords: ['verlauf', 'history', 'versions', 'wiederherstellen', 'restore'],
      run: () => {
        setDialog('history');
      },
    },
    {
      id: 'issue.nameVersion',
      name: ({ history }) => history.nameNow,
      keywords: ['fassung', 'version', 'lektorat'],
      run: () => {
        setDialog('history');
      },
    },
  ];
}

function issueCommands(issue: IssueSummary, actions: AppActions): Command[] {
  return [
    {
      id: 'issue.markSent',
      name: ({ sent }) => sent.mark,
      keywords: ['gesendet', 'sent', 'lock', 'sperren'],
      run: () => {
        actions.markSent(issue);
      },
    },
    issueCommand('issue.rename', issue, actions.rename, ['titel', 'title'], 'rename'),
    issueCommand('issue.duplicate', issue, actions.duplicate, ['kopie', 'copy'], 'duplicateIssue'),
    issueCommand('issue.trash', issue, actions.trash, ['löschen', 'delete'], 'trash'),
  ];
}

function issueCommand(
  id: Command['id'],
  issue: IssueSummary,
  act: (issue: IssueSummary) => void,
  keywords: readonly string[],
  name: 'rename' | 'duplicateIssue' | 'trash' | 'reveal',
): Command {
  return {
    id,
    name: ({ commands }) => commands.names[name],
    keywords,
    run: () => {
      act(issue);
    },
  };
}
