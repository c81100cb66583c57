import { lazy, useCallback, useState } from 'react';
import type { IssueSummary, LibraryView, Output, Preferences } from '../../desk/contract.ts';
import type { ExportTarget } from '../../issue/export/exportTarget.ts';
import { goToFinding, mendFinding } from '../check/pageActions.ts';
import { CommandWindows } from '../commands/CommandWindows.tsx';
import { useCommands } from '../commands/useCommands.ts';
import type { Messages } from '../language/messages.ts';
import type { SettingsSection } from '../language/settings/settingsMessages.ts';
import { LibraryPane } from '../library/LibraryPane.tsx';
import { settingsCommands } from '../settings/settingsCommands.ts';
import { appCommands, type AppDialog } from './appCommands.ts';
import { Recovery } from '../recovery/Recovery.tsx';
import { AskDialog, type Question } from './AskDialog.tsx';
import { OpenIssue } from './OpenIssue.tsx';
import type { OpenedIssue } from './openedIssue.ts';
import { openIssue } from './openIssue.ts';
import { Toolbar } from './Toolbar.tsx';
import { VersionsWindow } from './VersionsWindow.tsx';
import { useCloseGuard } from './useCloseGuard.ts';
import { useConflictCopy } from './useConflictCopy.ts';
import { useLibraryActions } from './useLibraryActions.ts';
import { readLibrary, useListRefresh } from './useListRefresh.ts';
import { useMenuCommands } from './useMenuCommands.ts';
import { useOpenNewest } from './useOpenNewest.ts';
import { useSidePane } from './useSidePane.ts';
import { LazyPart } from '../ui/LazyPart.tsx';
import { writeWhenShown } from './writeWhenShown.ts';

const Outline = lazy(async () => ({
  default: (await import('../outline/Outline.tsx')).Outline,
}));
const ImportDialog = lazy(async () => ({
  default: (await import('../import/ImportDialog.tsx')).ImportDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('../export/ExportDialog.tsx')).ExportDialog,
}));
const CopyDialog = lazy(async () => ({
  default: (await import('../conflict/CopyDialog.tsx')).CopyDialog,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/SettingsDialog.tsx')).SettingsDialog,
}));
const SentDialog = lazy(async () => ({
  default: (await import('../sent/SentDialog.tsx')).SentDialog,
}));
const TestMailDialog = lazy(async () => ({
  default: (await import('../settings/TestMailDialog.tsx')).TestMailDialog,
}));

/** An issue about which the author is asked when it was sent, and by what it was just exported for. */
interface Marking {
  readonly issue: IssueSummary;
  readonly target?: ExportTarget;
}

interface Properties {
  readonly library: LibraryView;
  readonly preferences: Preferences;
  readonly messages: Messages;
  readonly face: Output<'app.start'>['face'];
  readonly onFault: (sentence: string) => void;
  readonly onLibrary: (library: LibraryView) => void;
  readonly onChooseLibrary: (() => void) | undefined;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The library on the left, the open issue in the middle, its preview on the right, the status bar below. */
export function Workbench(properties: Properties) {
  const { library, messages, face, onFault } = properties;
  const side = useSidePane(properties.preferences, properties.onPreferences);
  const { preferences, onPreferences } = side;
  const [opened, setOpened] = useState<OpenedIssue>();
  const [dialog, setDialog] = useState<AppDialog>();
  const [settings, setSettings] = useState<SettingsSection>();
  const [marking, setMarking] = useState<Marking>();
  const [question, setQuestion] = useState<Question>();
  const libraryName = library.name;
  const open = useCallback(
    async (id: string, toWrite = false) => {
      await opened?.session.flush();
      const result = await openIssue(id, libraryName, messages);
      if (typeof result === 'string') onFault(result);
      else {
        setOpened(result);
        if (toWrite) writeWhenShown(result);
      }
    },
    [opened, libraryName, messages, onFault],
  );
  const askSent = useCallback((issue: IssueSummary) => {
    setMarking({ issue });
  }, []);
  const actions = useLibraryActions({
    ...properties,
    opened,
    open,
    setOpened,
    setDialog,
    ask: setQuestion,
    askSent,
  });
  useOpenNewest(library, open);
  useCloseGuard(opened?.session);
  useListRefresh(properties.onLibrary);
  useMenuCommands(opened?.session);
  const openSummary = library.issues.find(({ id }) => id === opened?.session.id);
  useCommands(() => [
    ...appCommands({
      preferences,
      onPreferences,
      actions,
      issue: openSummary,
      setDialog,
    }),
    ...settingsCommands(setSettings),
  ]);

  const openId = opened?.session.id;
  const conflictCopy = useConflictCopy(openId, open);
  const reload = useCallback(() => {
    if (openId !== undefined) void open(openId);
  }, [open, openId]);
  const { publication } = library;
  const close = () => {
    setDialog(undefined);
  };
  const openSettings = () => {
    setSettings('newsletter');
  };
  return (
    <div
      className="workbench"
      data-library={preferences.sidebar}
      data-preview={preferences.preview}
    >
      <Toolbar
        preferences={preferences}
        messages={messages}
        onPreferences={onPreferences}
        onSettings={openSettings}
        onHistory={
          opened &&
          (() => {
            setDialog('history');
          })
        }
        onTestMail={
          opened &&
          (() => {
            setDialog('test-mail');
          })
        }
        onExport={
          opened &&
          (() => {
            setDialog('export');
          })
        }
      />
      {preferences.sidebar && (
        <LibraryPane
          library={library}
          openId={opened?.session.id}
          onShowCopy={conflictCopy.show}
          messages={messages}
          actions={actions}
        >
          {opened && preferences.outline && (
            <LazyPart fallback={null}>
              <Outline
                issue={opened.issue}
                editor={opened.editor}
                publication={publication}
                messages={messages}
              />
            </LazyPart>
          )}
        </LibraryPane>
      )}
      {library.publicationProblem !== null && (
        <p className="notice" role="alert">
          {messages.app.publicationProblem(library.publicationProblem)}
          <button type="button" onClick={openSettings}>
            {messages.settings.title}
          </button>
        </p>
      )}
      {opened ? (
        <OpenIssue
          key={opened.session.id}
          opened={opened}
          publication={publication}
          messages={messages}
          side={side}
          onReload={reload}
          onSaveAsNew={() => {
            void actions.saveAsNew(opened.session);
          }}
          onFault={onFault}
          onRepair={() => {
            actions.replace(opened.parsed.issue);
          }}
          onHistory={() => {
            setDialog('history');
          }}
          onChangeSent={() => {
            if (openSummary) askSent(openSummary);
          }}
        />
      ) : (
        <main className="desk-page">
          <div className="pick-issue">
            <h2>{messages.welcome.pickIssue}</h2>
            <p>{messages.welcome.pickIssueHint}</p>
          </div>
        </main>
      )}
      <CommandWindows
        issues={library.issues}
        openIssue={(id) => void open(id, true)}
        preferences={preferences}
        onPreferences={onPreferences}
        messages={messages}
      />
      <Recovery
        opened={opened}
        library={libraryName}
        publication={publication}
        messages={messages}
        open={actions.open}
        addIssue={actions.saveAsNew}
        ask={setQuestion}
        onFault={onFault}
      />
      {question && (
        <AskDialog
          question={question}
          messages={messages}
          onClose={() => {
            setQuestion(undefined);
          }}
        />
      )}
      {dialog === 'history' && opened && (
        <VersionsWindow
          opened={opened}
          publication={publication}
          messages={messages}
          onReplace={actions.replace}
          onFault={onFault}
          onClose={close}
        />
      )}
      <LazyPart key={dialog} fallback={null}>
        {marking && (
          <SentDialog
            sent={marking.issue.sent}
            likely={marking.target ?? publication.mailTool}
            own={publication.mailTool}
            messages={messages}
            onClose={() => {
              setMarking(undefined);
            }}
            onMark={(sent) => {
              actions.mark(marking.issue.id, sent);
            }}
          />
        )}
        {dialog === 'import' && (
          <ImportDialog
            publication={publication}
            messages={messages}
            onClose={close}
            onImport={(text) => {
              close();
              actions.add(text);
            }}
          />
        )}
        {settings && (
          <SettingsDialog
            read={{
              publication,
              revision: library.publicationRevision,
              problem: library.publicationProblem,
            }}
            open={
              opened && {
                id: opened.session.id,
                issue: opened.issue,
                flush: () => opened.session.flush(),
              }
            }
            first={settings}
            messages={messages}
            languageTool={preferences.languageTool}
            onLanguageTool={(languageTool) => {
              onPreferences({ ...preferences, languageTool });
            }}
            onSaved={() => {
              void readLibrary().then((changed) => {
                if (changed) properties.onLibrary(changed);
              });
            }}
            onClose={() => {
              setSettings(undefined);
            }}
          />
        )}
        {conflictCopy.copy && opened && (
          <CopyDialog
            key={conflictCopy.copy.name}
            copy={conflictCopy.copy}
            page={opened}
            publication={publication}
            messages={messages}
            onFault={onFault}
            onClose={conflictCopy.close}
          />
        )}
        {dialog === 'test-mail' && opened && (
          <TestMailDialog
            messages={messages}
            issue={{ id: opened.session.id, flush: () => opened.session.flush() }}
            onClose={close}
          />
        )}
        {dialog === 'export' && opened && (
          <ExportDialog
            id={opened.session.id}
            issue={opened.issue}
            publication={publication}
            messages={messages}
            flush={() => opened.session.flush()}
            canReveal={face === 'electron'}
            onSent={(target) => {
              close();
              if (openSummary) setMarking({ issue: openSummary, target });
            }}
            onClose={close}
            onJump={(found) => {
              close();
              // The page can take the focus when the dialog is gone.
              requestAnimationFrame(() => {
                goToFinding(opened.editor.get(), found);
              });
            }}
            onFix={
              opened.parsed.outcome === 'parsed'
                ? (found) => {
                    mendFinding(opened.editor.get(), opened.issue, found);
                  }
                : undefined
            }
          />
        )}
      </LazyPart>
    </div>
  );
}
