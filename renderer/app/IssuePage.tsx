import type { Editor } from '@tiptap/core';
import { memo, useCallback, useEffect, useState } from 'react';
import { BookOpenText } from 'lucide-react';
import { flushSync } from 'react-dom';
import { type Publication, publicationFor } from '../../issue/publication.ts';
import { CheckCount, CheckPane } from '../panels/check/CheckPane.tsx';
import { goToFinding, mendFinding } from '../panels/check/findingActions.ts';
import { useChecked } from '../panels/check/useChecked.ts';
import { useSurroundings } from '../panels/check/useSurroundings.ts';
import { command } from '../commands/commandList.ts';
import { LazyDialog } from '../commands/LazyDialog.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { useDateChange } from '../panels/date-change/useDateChange.ts';
import { documentToBlocks, languageOf } from '../editor/schema/document/issueDocument.ts';
import { IssueEditor } from '../editor/IssueEditor.tsx';
import type { FindRequest } from '../panels/find/FindBar.tsx';
import { useLease } from '../session/lease/useLease.ts';
import { useMessages } from '../language/useMessages.ts';
import { StatusBar } from '../panels/status/StatusBar.tsx';
import { useWritingModes } from '../panels/preferences/useWritingModes.ts';
import { canWrite, type OpenedIssue } from '../session/openIssue.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';
import { PageNotices } from './PageNotices.tsx';
import { usePageLock } from './usePageLock.ts';
import { useEditorContext } from './useEditorContext.ts';
import { useOtherWriters } from './useOtherWriters.ts';
import type { AppActions } from './useLibraryActions.ts';
import type { useSidePane } from './useSidePane.ts';
import '../styles/notices.css';

const OpenFindBar = lazyPart('OpenFindBar', () => import('../panels/find/FindBar.tsx'));
const PreviewPane = lazyPart('PreviewPane', () => import('../panels/preview/PreviewPane.tsx'));

const DateNotice = lazyPart('DateNotice', () => import('../panels/date-change/DateNotice.tsx'));

const ConflictDialog = lazyPart(
  'ConflictDialog',
  () => import('../panels/conflict/ConflictDialog.tsx'),
);

/** Id of the region that the status bar's button opens. */
const checkPaneId = 'check';

interface Properties {
  readonly opened: OpenedIssue;
  readonly publication: Publication;
  readonly side: ReturnType<typeof useSidePane>;
  readonly actions: AppActions;
  readonly onReload: () => void;
  readonly onFault: (sentence: string) => void;
}

/** The open issue: the page, its preview and the status bar, all fed by one document. */
export const OpenIssue = memo(function OpenIssue(properties: Properties) {
  const messages = useMessages();
  const { opened, publication: newsletter, side, actions, onReload, onFault } = properties;
  const { session, lease, issue, editor } = opened;
  const ownLanguage = useStore(issue.language);
  const publication = publicationFor({ language: ownLanguage }, newsletter);
  const { showCheck, setShowCheck } = side;
  const surroundings = useSurroundings(session.id, issue, publication);
  const { checked, bytes, version } = useChecked(
    issue,
    editor,
    publication,
    surroundings,
    messages.otherTexts,
  );
  const find = useFind();
  useWritingModes(editor, side.preferences);
  const lookAtDisk = useOtherWriters(opened, onReload);
  const writer = useLease(lease, session, lookAtDisk);
  const lock = usePageLock(opened);
  const isNothing = opened.damaged !== undefined && opened.damaged.text === undefined;
  const editable = lock.isEditable && writer.kind === 'held';
  const { context, wordsOf } = useEditorContext({ opened, publication, side, onFault });
  const onChange = useCallback(
    (editor: Editor) => {
      issue.language.set(languageOf(editor.state.doc));
      issue.changed(() => documentToBlocks(editor.state.doc));
      session.changed();
    },
    [issue, session],
  );
  const askLinks = () => {
    setShowCheck(true);
    void import('../panels/check/askLinks.ts').then((module) =>
      module.askLinks(issue.get(), publication, messages),
    );
  };
  useCommands(() => [
    command('view.check', { run: () => setShowCheck(!showCheck) }),
    command('issue.askLinks', { run: askLinks }),
    command('issue.readyPictures', {
      canRun: () => editable && editor.get() !== null,
      run: () => {
        const page = editor.get();
        if (!page) return;
        void import('../panels/check/readyPictures.ts')
          .then(({ readyPictures }) => readyPictures(page, opened, messages))
          .then((sentence) => {
            if (sentence !== undefined) onFault(sentence);
          });
      },
    }),
  ]);
  useEffect(() => {
    return () => {
      void session.flush().then(() => {
        session.close();
        lease.release();
      });
    };
  }, [session, lease]);
  const dateOffer = useDateChange(opened, actions.redateFolder);
  const [showsConflict, setShowsConflict] = useState(false);
  return (
    <>
      <main className="desk-page">
        <PageNotices
          opened={opened}
          lock={lock}
          onRepair={() => actions.replace(opened.parsed.issue)}
        />
        {writer.kind === 'elsewhere' && (
          <ElsewhereNotice by={writer.by} onTakeOver={() => lease.hold(true, lookAtDisk)} />
        )}
        {!isNothing && (
          <IssueEditor
            readIssue={issue.get}
            editable={editable}
            context={context}
            language={publication.language}
            newsletterLanguage={newsletter.language}
            wordsOf={wordsOf}
            onChange={onChange}
            onEditor={editor.set}
          />
        )}
        <div className="offer-place" role="status" aria-label={messages.dateChange.notice}>
          {dateOffer.change && editable && (
            <LazyPart fallback={null}>
              <DateNotice
                change={dateOffer.change}
                onFollow={() => void dateOffer.follow()}
                onDismiss={dateOffer.dismiss}
              />
            </LazyPart>
          )}
        </div>
      </main>
      {find.request && (
        <LazyDialog>
          <OpenFindBar store={editor} request={find.request} onClose={find.close} />
        </LazyDialog>
      )}
      {showCheck && (
        <CheckPane
          id={checkPaneId}
          checked={checked}
          onJump={(found) => goToFinding(editor.get(), found, version())}
          onFix={
            editable
              ? (found) => {
                  void mendFinding(editor.get(), opened, publication, found, messages, onFault);
                }
              : undefined
          }
          onUndo={() => editor.get()?.commands.undo()}
          onAskLinks={askLinks}
          onClose={() => setShowCheck(false)}
        />
      )}
      {side.preferences.preview && (
        <LazyPart fallback={<aside className="preview" />}>
          <PreviewPane
            id={session.id}
            issue={issue}
            publication={publication}
            onJump={jumpToBlock}
          />
        </LazyPart>
      )}
      <StatusBar
        issue={issue}
        bytes={bytes}
        session={session}
        editor={editor}
        publication={publication}
        isReadOnly={!canWrite(opened)}
        onConflict={() => setShowsConflict(true)}
        onSaveAsNew={() => void actions.saveAsNew(session)}
        onFault={onFault}
      >
        <CheckCount
          checked={checked}
          isOpen={showCheck}
          controls={checkPaneId}
          onToggle={() => setShowCheck(!showCheck)}
        />
      </StatusBar>
      {showsConflict && (
        <LazyDialog>
          <ConflictDialog
            session={session}
            issue={issue}
            editor={editor}
            publication={publication}
            onClose={() => setShowsConflict(false)}
          />
        </LazyDialog>
      )}
    </>
  );
});

/** Scrolls the page to a block and highlights it briefly. */
function jumpToBlock(blockId: string): void {
  const blocks = document.querySelectorAll<HTMLElement>('.ProseMirror [data-attributes]');
  for (const block of blocks) {
    if (!block.dataset['attributes']?.includes(`"id":${JSON.stringify(blockId)}`)) continue;
    block.scrollIntoView({ block: 'center' });
    block.animate([{ backgroundColor: 'var(--highlight)' }, {}], { duration: 1600 });
    return;
  }
}

interface ElsewhereNoticeProperties {
  readonly by: 'window' | 'program';
  readonly onTakeOver: () => Promise<void>;
}

/** Explains why an issue is read-only here, and lets the author continue writing in this window. */
function ElsewhereNotice({ by, onTakeOver }: ElsewhereNoticeProperties) {
  const [isTaking, setTaking] = useState(false);
  const { conflict } = useMessages();
  return (
    <section className="page-notice" role="status">
      <BookOpenText size={17} strokeWidth={1.8} aria-hidden />
      <p>{conflict.elsewhere[by]}</p>
      <Button
        disabled={isTaking}
        onClick={() => {
          setTaking(true);
          void onTakeOver().finally(() => setTaking(false));
        }}
      >
        {isTaking ? conflict.takingOver : conflict.takeOver}
      </Button>
    </section>
  );
}

/** Registers the commands that open the find bar, with and without replacing; the last request, until it is closed. */
function useFind() {
  const [request, setRequest] = useState<FindRequest>();
  const open = (withReplace: boolean) => {
    // Render synchronously, so that the next keystroke does not land in the text.
    flushSync(() => {
      setRequest((before) => ({ withReplace: withReplace || (before?.withReplace ?? false) }));
    });
  };
  useCommands(() => [
    command('text.find', { run: () => open(false) }),
    command('text.replace', { run: () => open(true) }),
  ]);
  const close = useCallback(() => setRequest(undefined), []);
  return { request, close };
}
