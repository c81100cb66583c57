import { useCallback } from 'react';
import type { LibraryView, Output, Preferences } from '../../desk/contract.ts';
import { CommandWindows } from '../commands/CommandWindows.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { useMessages } from '../language/useMessages.ts';
import { LibraryPane } from '../panels/library/LibraryPane.tsx';
import { settingsCommands } from '../panels/publication-settings/sections/settingsSections.ts';
import { IssueBoundary, LeftClosed } from '../panels/left-closed/IssueBoundary.tsx';
import { Recovery } from '../panels/recovery/Recovery.tsx';
import { useDeletions } from '../panels/trash/useDeletions.ts';
import { desk } from '../session/deskClient.ts';
import { Button } from '../ui/Button.tsx';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';
import { appCommands } from './appCommands.ts';
import { OpenIssue } from './IssuePage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAppDialogs } from './useAppDialogs.ts';
import { useConflictCopy } from './useConflictCopy.ts';
import { useLibraryActions } from './useLibraryActions.ts';
import { useListRefresh } from './useListRefresh.ts';
import { useIssueOnPage } from './useIssueOnPage.ts';
import { useWindow } from './useWindow.ts';
import { useSidePane } from './useSidePane.ts';
import { WorkbenchDialogs } from './WorkbenchDialogs.tsx';

const Outline = lazyPart('Outline', () => import('../panels/outline/Outline.tsx'));
const TrashNotice = lazyPart('TrashNotice', () => import('../panels/trash/TrashNotice.tsx'));

interface Properties {
  readonly library: LibraryView;
  readonly preferences: Preferences;
  readonly face: Output<'app.start'>['face'];
  readonly updateHost: string | null;
  readonly onFault: (sentence: string) => void;
  readonly onLibrary: (library: LibraryView) => void;
  readonly onChooseLibrary: (() => void) | undefined;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The library on the left, the open issue in the middle, its preview on the right, the status bar below. */
export function Workbench(properties: Properties) {
  const messages = useMessages();
  const { library, onFault } = properties;
  const side = useSidePane(properties.preferences, properties.onPreferences);
  const { preferences, onPreferences } = side;
  const page = useIssueOnPage(library, onFault);
  const { opened, open, stuck, isReady } = page;
  const dialogs = useAppDialogs();
  const deletions = useDeletions();
  const actions = useLibraryActions({ ...properties, page, dialogs, deletions });
  useListRefresh(properties.onLibrary);
  useWindow(opened?.session);
  const openSummary = library.issues.find(({ id }) => id === opened?.session.id);
  useCommands(() => [
    ...appCommands({
      preferences,
      onPreferences,
      actions,
      isIssueOpen: opened !== undefined,
      issue: openSummary,
      setDialog: dialogs.setDialog,
      onCopyDiagnostics: () => {
        void copyDiagnostics().then((isCopied) => {
          onFault(isCopied ? messages.app.diagnosticsCopied : messages.app.diagnosticsNotCopied);
        });
      },
    }),
    ...settingsCommands(dialogs.setSettings),
  ]);

  const leftClosed = library.issues.find(({ id }) => id === stuck);
  const openId = opened?.session.id;
  const conflictCopy = useConflictCopy(openId, open);
  const reload = useCallback(() => {
    if (openId !== undefined) void open(openId);
  }, [open, openId]);
  const { publication } = library;
  const openSettings = () => dialogs.setSettings('newsletter');
  // Render nothing until the issue has loaded: the list would be visible but not usable yet.
  if (!isReady) return null;
  return (
    <div
      className="workbench"
      data-library={preferences.sidebar}
      data-preview={preferences.preview}
    >
      <Toolbar
        preferences={preferences}
        onPreferences={onPreferences}
        updateHost={properties.updateHost}
        isIssueOpen={opened !== undefined}
      />
      {preferences.sidebar && (
        <LibraryPane
          library={library}
          openId={opened?.session.id}
          onShowCopy={conflictCopy.show}
          actions={actions}
          order={preferences.listOrder}
          onOrder={(listOrder) => onPreferences({ ...preferences, listOrder })}
        >
          {opened && preferences.outline && (
            <LazyPart fallback={null}>
              <Outline issue={opened.issue} editor={opened.editor} publication={publication} />
            </LazyPart>
          )}
        </LibraryPane>
      )}
      {library.publicationProblem !== null && (
        <p className="notice" role="alert">
          {messages.app.publicationProblem(messages.reasons.file(library.publicationProblem))}
          <Button onClick={openSettings}>{messages.commands.names.settings}</Button>
        </p>
      )}
      {opened ? (
        <IssueBoundary
          key={opened.session.journal.session}
          opened={opened}
          onRetry={reload}
          onReveal={actions.reveal && (() => actions.reveal?.({ id: opened.session.id }))}
        >
          <OpenIssue
            opened={opened}
            publication={publication}
            side={side}
            actions={actions}
            onReload={reload}
            onFault={onFault}
          />
        </IssueBoundary>
      ) : leftClosed ? (
        <LeftClosed
          title={messages.leftClosed.stuck(leftClosed.title || messages.library.untitled)}
          folder={leftClosed.id}
          onReveal={actions.reveal && (() => actions.reveal?.(leftClosed))}
        >
          <Button className="primary" onClick={() => actions.open(leftClosed.id)}>
            {messages.leftClosed.openAnyway}
          </Button>
        </LeftClosed>
      ) : (
        <main className="desk-page">
          <PickIssue isFirst={library.issues.length === 0} />
        </main>
      )}
      {deletions.noticed.length > 0 && actions.undoDeletion && (
        <LazyPart fallback={null}>
          <TrashNotice
            deletions={deletions.noticed}
            onUndo={actions.undoDeletion}
            onShow={actions.showTrash}
            onClose={deletions.hideNotice}
          />
        </LazyPart>
      )}
      <CommandWindows
        issues={library.issues}
        openIssue={(id) => void open(id, 'start')}
        preferences={preferences}
        onPreferences={onPreferences}
      />
      <Recovery
        opened={opened}
        library={library.name}
        publication={publication}
        open={actions.open}
        addIssue={actions.saveAsNew}
        ask={dialogs.setQuestion}
        onFault={onFault}
      />
      <WorkbenchDialogs
        {...properties}
        preferences={preferences}
        onPreferences={onPreferences}
        dialogs={dialogs}
        opened={opened}
        openSummary={openSummary}
        conflictCopy={conflictCopy}
        actions={actions}
      />
    </div>
  );
}

interface PickIssueProperties {
  /** True if the library has no issues yet. */
  readonly isFirst: boolean;
}

/** Placeholder while no issue is open: offers ways to open or create one. */
function PickIssue({ isFirst }: PickIssueProperties) {
  const { firstIssue, firstIssueHint, pickIssue, pickIssueHint } = useMessages().welcome;
  return (
    <div className="pick-issue">
      <h2>{isFirst ? firstIssue : pickIssue}</h2>
      <p>{isFirst ? firstIssueHint : pickIssueHint}</p>
    </div>
  );
}

/** Copies what helps to understand a fault; resolves to false if it could not be read or copied. */
async function copyDiagnostics(): Promise<boolean> {
  const { userAgent } = navigator;
  const copied = desk['app.diagnostics']({ userAgent }).then(
    ({ text }) => new Blob([text], { type: 'text/plain' }),
  );
  // A rejection is handled when the item is written.
  copied.catch(() => undefined);
  try {
    // Right after the key or click, as browsers demand: the item waits for the text.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': copied })]);
    return true;
  } catch {
    return false;
  }
}
