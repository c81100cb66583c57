import { useCallback, useState } from 'react';
import type { IssueSummary, LibraryView, Output, Preferences } from '../../desk/contract.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { loadLanguage } from '../../issue/language/loadLanguage.ts';
import { takeBlocks } from '../editor/steps/takeBlocks.ts';
import { goToFinding, mendFinding } from '../panels/check/findingActions.ts';
import { LazyDialog } from '../commands/LazyDialog.tsx';
import { useMessages } from '../language/useMessages.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import type { OpenedIssue } from '../session/openIssue.ts';
import type { useAppDialogs } from './useAppDialogs.ts';
import type { useConflictCopy } from './useConflictCopy.ts';
import type { AppActions } from './useLibraryActions.ts';

const ImportDialog = lazyPart('ImportDialog', () => import('../panels/import/ImportDialog.tsx'));
const ExportDialog = lazyPart('ExportDialog', () => import('../panels/export/ExportDialog.tsx'));
const CopyDialog = lazyPart('CopyDialog', () => import('../panels/conflict/CopyDialog.tsx'));
const SettingsDialog = lazyPart(
  'SettingsDialog',
  () => import('../panels/publication-settings/SettingsDialog.tsx'),
);
const SentDialog = lazyPart('SentDialog', () => import('../panels/sent/SentDialog.tsx'));
const SearchDialog = lazyPart('SearchDialog', () => import('../panels/search/SearchDialog.tsx'));
const ArrivedMailDialog = lazyPart(
  'ArrivedMailDialog',
  () => import('../panels/arrival/ArrivedMailDialog.tsx'),
);
const TestMailDialog = lazyPart(
  'TestMailDialog',
  () => import('../panels/publication-settings/TestMailSection.tsx'),
);

const StartDialog = lazyPart('StartDialog', () => import('../panels/start/StartDialog.tsx'));
const CreditsDialog = lazyPart(
  'CreditsDialog',
  () => import('../panels/credits/CreditsDialog.tsx'),
);
const TrashDialog = lazyPart('TrashDialog', () => import('../panels/trash/TrashDialog.tsx'));

interface Properties {
  readonly dialogs: ReturnType<typeof useAppDialogs>;
  readonly opened: OpenedIssue | undefined;
  /** The open issue as the library lists it. */
  readonly openSummary: IssueSummary | undefined;
  readonly conflictCopy: ReturnType<typeof useConflictCopy>;
  readonly library: LibraryView;
  readonly preferences: Preferences;
  readonly face: Output<'app.start'>['face'];
  readonly actions: AppActions;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onFault: (sentence: string) => void;
}

/** The dialogs over the workbench; the code of each is loaded when it is first shown. */
export function WorkbenchDialogs(properties: Properties) {
  const messages = useMessages();
  const { dialogs, opened, openSummary, conflictCopy, library, preferences } = properties;
  const { face, actions, onPreferences, onFault } = properties;
  const { dialog, setDialog, settings, setSettings, marking, setMarking } = dialogs;
  const { question, setQuestion } = dialogs;
  const { publication } = library;
  /** Set immediately; the list is reloaded a moment later. */
  const [isAsked, setAsked] = useState(false);
  const close = () => setDialog(undefined);
  /** What is asked of all issues is answered from their files. */
  const save = useCallback(async () => opened?.session.flush(), [opened]);
  return (
    <>
      {question && <AskDialog question={question} onClose={() => setQuestion(undefined)} />}
      {dialog === 'history' && opened && (
        <VersionsWindow
          opened={opened}
          publication={publication}
          onReplace={actions.replace}
          onFault={onFault}
          onClose={close}
        />
      )}
      <LazyDialog key={dialog}>
        {marking && (
          <SentDialog
            sent={marking.issue.sent}
            likely={marking.target ?? publication.mailTool}
            own={publication.mailTool}
            onClose={() => setMarking(undefined)}
            onMark={(sent) => actions.mark(marking.issue.id, sent)}
          />
        )}
        {dialog === 'search' && (
          <SearchDialog
            issues={library.issues}
            save={save}
            onClose={close}
            onOpen={(id, place) => actions.goTo(id, place ?? 'start')}
          />
        )}
        {library.asksName && !isAsked && (
          <StartDialog
            publication={publication}
            onDone={(isKept) => {
              setAsked(true);
              if (!isKept) onFault(messages.app.notKept);
              void actions.refresh();
            }}
          />
        )}
        {dialog === 'credits' && (
          <CreditsDialog
            save={save}
            onOpen={(id) => {
              close();
              actions.goTo(id, 'start');
            }}
            onClose={close}
          />
        )}
        {dialog === 'trash' && (
          <TrashDialog
            onRestore={actions.restore}
            onOpen={(id) => {
              close();
              actions.goTo(id, 'start');
            }}
            onClose={close}
          />
        )}
        {dialog === 'import' && (
          <ImportDialog
            publication={publication}
            onClose={close}
            onImport={(file, pictures, newsletter) => {
              close();
              actions.add(file, pictures, newsletter);
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
            languageTool={preferences.languageTool}
            onLanguageTool={(languageTool) => onPreferences({ ...preferences, languageTool })}
            onSaved={() => void actions.refresh()}
            onClose={() => setSettings(undefined)}
          />
        )}
        {conflictCopy.copy && opened && (
          <CopyDialog
            key={conflictCopy.copy.name}
            copy={conflictCopy.copy}
            page={opened}
            publication={publication}
            onFault={onFault}
            onClose={conflictCopy.close}
          />
        )}
        {dialog === 'arrived-mail' && opened && (
          <ArrivedMailDialog issue={opened.issue} publication={publication} onClose={close} />
        )}
        {dialog === 'test-mail' && opened && (
          <TestMailDialog
            issue={{ id: opened.session.id, flush: () => opened.session.flush() }}
            onClose={close}
          />
        )}
        {dialog === 'export' && opened && (
          <ExportDialog
            id={opened.session.id}
            issue={opened.issue}
            publication={publication}
            flush={() => opened.session.flush()}
            canReveal={face === 'electron'}
            onDraft={(draft) => actions.noteDraft(opened.session.id, draft)}
            onSent={(target) => {
              close();
              if (openSummary) setMarking({ issue: openSummary, target });
            }}
            onClose={close}
            onJump={(found) => {
              close();
              // The page can take the focus only once the dialog is gone.
              requestAnimationFrame(() => goToFinding(opened.editor.get(), found));
            }}
            onFix={
              opened.parsed.outcome === 'parsed'
                ? (found) => {
                    const page = opened.editor.get();
                    void mendFinding(page, opened, publication, found, messages, onFault);
                  }
                : undefined
            }
          />
        )}
      </LazyDialog>
    </>
  );
}

const HistoryDialog = lazyPart(
  'HistoryDialog',
  () => import('../panels/history/HistoryDialog.tsx'),
);

interface VersionsWindowProperties {
  readonly opened: OpenedIssue;
  readonly publication: Publication;
  /** Overwrites the file with a version, if it is damaged or cannot be shown. */
  readonly onReplace: (version: Issue) => void;
  readonly onFault: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The versions of the open issue. Restoring one is a single undo step on the page; a damaged file is overwritten. */
function VersionsWindow(properties: VersionsWindowProperties) {
  const messages = useMessages();
  const { opened, publication, onReplace, onFault, onClose } = properties;
  const { session, issue, editor, damaged } = opened;
  const page = editor.get();
  const restore = async (version: Issue) => {
    await loadLanguage(version.language).catch(() => undefined);
    onClose();
    if (damaged || !page) onReplace(version);
    else if (!takeBlocks(page, version.blocks, version.language))
      onFault(messages.history.unreadable);
    // The page can take the focus, which undo needs, only once the dialog is gone.
    requestAnimationFrame(() => page?.commands.focus(null, { scrollIntoView: false }));
  };
  return (
    <LazyDialog>
      <HistoryDialog
        session={session}
        issue={issue}
        publication={publication}
        onRestore={
          damaged || !page || page.isEditable ? (version) => void restore(version) : undefined
        }
        onClose={onClose}
      />
    </LazyDialog>
  );
}
