import type { IssueSummary, Preferences } from '../../desk/contract.ts';
import { languages, languageTags } from '../language/languages.ts';
import type { Command } from '../commands/command.ts';
import { command } from '../commands/commandList.ts';
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
  readonly onCopyDiagnostics: () => void;
}

/** Commands that are available whatever is on the page: for issues, and for the window. */
export function appCommands({
  preferences,
  onPreferences,
  actions,
  isIssueOpen,
  issue,
  setDialog,
  onCopyDiagnostics,
}: Handlers): Command[] {
  const change = (changed: Partial<Preferences>) => onPreferences({ ...preferences, ...changed });
  const { chooseLibrary, reveal, undoDeletion } = actions;
  return [
    command('issue.new', { run: actions.create }),
    command('issue.import', { run: actions.import }),
    command('issue.search', { run: actions.search }),
    command('issue.showTrash', { run: actions.showTrash }),
    command('app.credits', { run: () => setDialog('credits') }),
    command('app.copyDiagnostics', { run: onCopyDiagnostics }),
    ...(undoDeletion ? [command('issue.undoDeletion', { run: () => undoDeletion() })] : []),
    ...(isIssueOpen ? pageCommands(setDialog, actions) : []),
    ...(issue ? issueCommands(issue, actions) : []),
    ...(issue && reveal ? [issueCommand('issue.reveal', issue, reveal)] : []),
    command('view.sidebar', { run: () => change({ sidebar: !preferences.sidebar }) }),
    command('view.outline', {
      run: () => {
        const isShown = preferences.sidebar && preferences.outline;
        change({ outline: !isShown, sidebar: true });
      },
    }),
    command('view.preview', { run: () => change({ preview: !preferences.preview }) }),
    ...(['system', 'light', 'dark'] as const).map((appearance): Command => ({
      id: `view.appearance.${appearance}`,
      name: ({ app, commands }) => commands.names.appearance(app.appearances[appearance]),
      keywords: ['farben', 'theme', 'mode'],
      canRun: () => preferences.appearance !== appearance,
      run: () => change({ appearance }),
    })),
    ...languageTags.map((language): Command => ({
      id: `view.language.${language}`,
      name: ({ commands }) => commands.names.interfaceLanguage(languages[language].name),
      canRun: () => preferences.language !== language,
      run: () => change({ language }),
    })),
    ...(chooseLibrary ? [command('app.chooseLibrary', { run: chooseLibrary })] : []),
  ];
}

/** Commands for the issue on the page. */
function pageCommands(setDialog: Handlers['setDialog'], actions: AppActions): Command[] {
  return [
    command('issue.export', { run: () => setDialog('export') }),
    command('issue.print', { run: actions.print }),
    ...(actions.savePdf ? [command('issue.savePdf', { run: actions.savePdf })] : []),
    command('issue.testMail', { run: () => setDialog('test-mail') }),
    command('issue.compareMail', { run: () => setDialog('arrived-mail') }),
    command('issue.history', { run: () => setDialog('history') }),
    command('issue.nameVersion', { run: () => setDialog('history') }),
  ];
}

function issueCommands(issue: IssueSummary, actions: AppActions): Command[] {
  return [
    command('issue.markSent', { run: () => actions.markSent(issue) }),
    issueCommand('issue.rename', issue, actions.rename),
    issueCommand('issue.duplicate', issue, actions.duplicate),
    issueCommand('issue.trash', issue, actions.trash),
  ];
}

function issueCommand(
  id: 'issue.rename' | 'issue.duplicate' | 'issue.trash' | 'issue.reveal',
  issue: IssueSummary,
  act: (issue: IssueSummary) => void,
): Command {
  return command(id, { run: () => act(issue) });
}
