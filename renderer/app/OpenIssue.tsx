import type { Editor } from '@tiptap/core';
import { memo, useCallback, useEffect, useState } from 'react';
import type { Publication } from '../../issue/publication.ts';
import { CheckCount } from '../check/CheckCount.tsx';
import { CheckPane } from '../check/CheckPane.tsx';
import { goToFinding, mendFinding } from '../check/pageActions.ts';
import { useChecked } from '../check/useChecked.ts';
import { useSurroundings } from '../check/useSurroundings.ts';
import { LazyDialog } from '../commands/LazyDialog.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { useDateChange } from '../date-change/useDateChange.ts';
import { documentToBlocks } from '../editor/document/issueDocument.ts';
import { IssueEditor } from '../editor/IssueEditor.tsx';
import { ElsewhereNotice } from '../lease/ElsewhereNotice.tsx';
import { useLease } from '../lease/useLease.ts';
import type { Messages } from '../language/messages.ts';
import { StatusBar } from '../status/StatusBar.tsx';
import { OpenFindBar } from '../find/OpenFindBar.tsx';
import { useFind } from '../find/useFind.ts';
import { useWritingModes } from '../writing/useWritingModes.ts';
import { canWrite, type OpenedIssue } from './openedIssue.ts';
import { PageNotices } from './PageNotices.tsx';
import { usePageLock } from './usePageLock.ts';
import { jumpToBlock } from './jumpToBlock.ts';
import { useEditorContext } from './useEditorContext.ts';
import { useOtherWriters } from './useOtherWriters.ts';
import type { AppActions } from './useLibraryActions.ts';
import type { SidePane } from './useSidePane.ts';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';

const PreviewPane = lazyPart(async () => (await import('../preview/PreviewPane.tsx')).PreviewPane);

const DateNotice = lazyPart(async () => (await import('../date-change/DateNotice.tsx')).DateNotice);

const ConflictDialog = lazyPart(
  async () => (await import('../conflict/ConflictDialog.tsx')).ConflictDialog,
);

/** What the status bar's button opens. */
const checkPaneId = 'check';

interface Properties {
  readonly opened: OpenedIssue;
  readonly publication: Publication;
  readonly messages: Messages;
  readonly side: SidePane;
  readonly actions: AppActions;
  readonly onReload: () => void;
  readonly onFault: (sentence: string) => void;
}

/** The open issue: the page, its preview and the status bar, all fed from one document. */
export const OpenIssue = memo(function OpenIssue(properties: Properties) {
  const { opened, publication, messages, side, actions, onReload, onFault } = properties;
  const { session, lease, issue, editor } = opened;
  const { showCheck, setShowCheck } = side;
  const surroundings = useSurroundings(session.id, issue, publication);
  const { checked, bytes, version } = useChecked(
    issue,
    editor,
    publication,
    surroundings,
    messages.code,
  );
  const find = useFind();
  useWritingModes(editor, side.preferences);
  const lookAtDisk = useOtherWriters(opened, onReload);
  const writer = useLease(lease, session, lookAtDisk);
  const lock = usePageLock(opened);
  const isNothing = opened.damaged !== undefined && opened.damaged.text === undefined;
  const editable = lock.isEditable && writer.kind === 'held';
  const { context, wordsOf } = useEditorContext({ opened, publication, messages, side, onFault });
  const readBlocks = useCallback(() => issue.get().blocks, [issue]);
  const onChange = useCallback(
    (editor: Editor) => {
      issue.changed(() => documentToBlocks(editor.state.doc));
      session.changed();
    },
    [issue, session],
  );
  useCommands(() => [
    {
      id: 'view.check',
      name: ({ check }) => check.title,
      keywords: ['fehler', 'problems', 'prüfen'],
      shortcut: 'Mod-Shift-k',
      run: () => {
        setShowCheck(!showCheck);
      },
    },
  ]);
  useEffect(() => {
    return () => {
      void session.flush().then(() => {
        session.close();
        lease.release();
      });
    };
  }, [session, lease]);
  const { change, settle } = useDateChange(issue, session);
  const follow = async () => {
    const page = editor.get();
    if (!page || !change) return;
    const { followOnPage } = await import('../date-change/followOnPage.ts');
    followOnPage(page, change);
    settle();
    // The button is gone with the notice: undo and the next letters belong to the text.
    page.view.focus();
    if (change.folder) actions.moveFolder();
  };
  const [showsConflict, setShowsConflict] = useState(false);
  return (
    <>
      <main className="desk-page">
        <PageNotices
          opened={opened}
          lock={lock}
          messages={messages}
          onRepair={() => {
            actions.replace(opened.parsed.issue);
          }}
        />
        {writer.kind === 'elsewhere' && (
          <ElsewhereNotice
            by={writer.by}
            messages={messages}
            onTakeOver={() => lease.hold(true, lookAtDisk)}
          />
        )}
        {change && editable && (
          <LazyPart fallback={null}>
            <DateNotice
              change={change}
              messages={messages}
              onFollow={() => void follow()}
              onDismiss={() => {
                settle();
                editor.get()?.view.focus();
              }}
            />
          </LazyPart>
        )}
        {!isNothing && (
          <IssueEditor
            readBlocks={readBlocks}
            editable={editable}
            context={context}
            wordsOf={wordsOf}
            onChange={onChange}
            onEditor={editor.set}
          />
        )}
      </main>
      {find.request && (
        <OpenFindBar
          store={editor}
          request={find.request}
          messages={messages}
          onClose={find.close}
        />
      )}
      {showCheck && (
        <CheckPane
          id={checkPaneId}
          checked={checked}
          messages={messages}
          onJump={(found) => {
            goToFinding(editor.get(), found, version());
          }}
          onFix={
            editable
              ? (found) => {
                  void mendFinding(editor.get(), issue, publication, found);
                }
              : undefined
          }
          onUndo={() => editor.get()?.commands.undo()}
          onClose={() => {
            setShowCheck(false);
          }}
        />
      )}
      {side.preferences.preview && (
        <LazyPart fallback={<aside className="preview" />}>
          <PreviewPane
            id={session.id}
            issue={issue}
            publication={publication}
            messages={messages}
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
        messages={messages}
        isReadOnly={!canWrite(opened)}
        onConflict={() => {
          setShowsConflict(true);
        }}
        onSaveAsNew={() => {
          void actions.saveAsNew(session);
        }}
        onFault={onFault}
      >
        <CheckCount
          checked={checked}
          messages={messages}
          isOpen={showCheck}
          controls={checkPaneId}
          onToggle={() => {
            setShowCheck(!showCheck);
          }}
        />
      </StatusBar>
      {showsConflict && (
        <LazyDialog>
          <ConflictDialog
            session={session}
            issue={issue}
            editor={editor}
            publication={publication}
            messages={messages}
            onClose={() => {
              setShowsConflict(false);
            }}
          />
        </LazyDialog>
      )}
    </>
  );
});
