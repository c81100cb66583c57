import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { LibraryView, Output } from '../../desk/contract.ts';
import type { IsoDate } from '../../issue/calendar/isoDate.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue, Sent } from '../../issue/issue.ts';
import type { Draft } from '../../issue/drafts.ts';
import { replaceDamaged } from '../panels/damage/replaceDamaged.ts';
import type { PicturesToBring } from '../panels/import/bringPictures.ts';
import type { FoundNewsletter } from '../panels/import/FoundNewsletter.tsx';
import { cautionText } from '../language/cautionText.ts';
import { useMessages } from '../language/useMessages.ts';
import { whyNot } from '../language/whyNot.ts';
import type { LibraryActions } from '../panels/library/libraryActions.ts';
import { withKeysHeld } from '../commands/keysAhead.ts';
import type { Deletion, Deletions } from '../panels/trash/useDeletions.ts';
import { catchFocus, focusIssue } from '../ui/catchFocus.ts';
import { changePublication } from '../session/changePublication.ts';
import { desk } from '../session/deskClient.ts';
import { canWrite, type OpenedIssue } from '../session/openIssue.ts';
import type { useAppDialogs } from './useAppDialogs.ts';
import { readLibrary } from './useListRefresh.ts';
import { writeAt, type PlaceToWrite, type useIssueOnPage } from './useIssueOnPage.ts';

interface Handlers {
  readonly face: Output<'app.start'>['face'];
  readonly onFault: (sentence: string) => void;
  readonly onLibrary: (library: LibraryView) => void;
  readonly onChooseLibrary: (() => void) | undefined;
  readonly page: ReturnType<typeof useIssueOnPage>;
  readonly dialogs: ReturnType<typeof useAppDialogs>;
  readonly deletions: Deletions;
}

type Answer = Output<
  | 'issue.create'
  | 'issue.rename'
  | 'issue.redateFolder'
  | 'issue.trash'
  | 'trash.restore'
  | 'issue.duplicate'
  | 'issue.add'
  | 'issue.markSent'
>;

type PrintAnswer = Output<'issue.printPage' | 'issue.savePdf'>;

/** The user's actions on the library and its issues. */
export interface AppActions extends LibraryActions {
  /** Adds an imported issue, with the pictures that it shows; `newsletter` is what the publication is called by it. */
  readonly add: (file: Blob, pictures: PicturesToBring, newsletter?: FoundNewsletter) => void;
  /** Puts the cursor at a place of an issue, which is opened for it where it is not on the page. */
  readonly goTo: (id: string, at: PlaceToWrite) => void;
  /**
   * Renames the open issue's folder from one date to another, if it is named after the first; the page and its undo
   * history stay.
   */
  readonly redateFolder: (from: IsoDate, to: IsoDate) => Promise<void>;
  /** Marks an issue as sent, or with null as not sent; the open one is changed on its page. */
  readonly mark: (id: string, sent: Sent | null) => void;
  /** Records where an issue's draft lies; the open one is changed on its page. */
  readonly noteDraft: (id: string, draft: Draft) => void;
  /** Overwrites the open file with an issue, if the file is damaged or cannot be shown, and reopens it. */
  readonly replace: (issue: Issue) => void;
  /** Prints the open issue as its readers see it. */
  readonly print: () => void;
  /** Saves the same as a PDF, if the face supports it. */
  readonly savePdf: (() => void) | undefined;
  /** Restores an issue from the trash; resolves to its id, or undefined on failure. */
  readonly restore: (name: string) => Promise<string | undefined>;
  /** Undoes a deletion; undefined if there is none. The issue returns to the page if it was there. */
  readonly undoDeletion: ((deletion?: Deletion) => void) | undefined;
  /** Reloads the list. */
  readonly refresh: () => Promise<void>;
  /** Resolves to true if the issue was created. */
  readonly saveAsNew: (written: { id: string; text: string }) => Promise<boolean>;
}

/** Returns the actions. Failures are shown as a sentence. */
export function useLibraryActions(handlers: Handlers): AppActions {
  const messages = useMessages();
  const { face, onFault, onLibrary, onChooseLibrary, deletions } = handlers;
  const { opened, open, settled, setOpened } = handlers.page;
  const { setDialog, setQuestion, askSent } = handlers.dialogs;
  /** True while an issue is being created, so that a double click does not create two. */
  const isCreating = useRef(false);
  return useMemo(() => {
    const refresh = async () => {
      const library = await readLibrary();
      // Render synchronously, so that a new row can take the focus.
      if (library) flushSync(() => onLibrary(library));
    };
    const tellUnreachable = () => {
      onFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
    };
    /**
     * Saves the issue on the page, sends the request about it and passes the answer on. Waits for an issue that is being
     * opened. Resolves to the answer, or undefined if the desk cannot be reached.
     */
    const askDesk = async <A extends PrintAnswer | Answer>(
      request: (onPage: OpenedIssue | undefined) => Promise<A>,
      then: (answer: A) => Promise<void>,
    ): Promise<A | undefined> => {
      try {
        const onPage = await settled();
        await onPage?.session.flush();
        const answer = await request(onPage);
        if ('why' in answer || answer.outcome === 'missing')
          onFault(`${messages.app.fault} ${whyNot(answer, messages.reasons)}`);
        await then(answer);
        return answer;
      } catch {
        tellUnreachable();
        return undefined;
      }
    };
    /** The same for a request that changes the library: reloads the list. */
    const act = (request: (onPage: OpenedIssue | undefined) => Promise<Answer>) =>
      askDesk(request, refresh);
    const openCreated = (request: () => Promise<Answer>): Promise<boolean> =>
      withKeysHeld(async () => {
        const answer = await act(request);
        if (answer?.outcome !== 'created') return false;
        await open(answer.id, 'start');
        return true;
      });
    /** Saves the open issue, and prints it or writes it as a PDF. */
    const withPage = async (procedure: 'issue.printPage' | 'issue.savePdf') => {
      if (!opened) return;
      const { id } = opened.session;
      await askDesk<PrintAnswer>(
        () => desk[procedure]({ id }),
        async (answer) => {
          if (answer.outcome !== 'composed') return;
          const { printPage } = await import('../panels/print/printPage.ts');
          await printPage(answer.page);
        },
      );
    };
    /** Sets an issue's title and renames its folder to match; resolves to the new id. */
    const rename = async (id: string, title: string): Promise<string> => {
      let isLocked = false;
      const answer = await act(async (onPage) => {
        if (onPage?.session.id !== id) return desk['issue.rename']({ id, title });
        const page = canWrite(onPage) ? onPage.editor.get() : null;
        isLocked = page?.isEditable !== true;
        if (!page || isLocked) return desk['issue.rename']({ id, title });
        // Keep the page, with its cursor and undo history.
        const { retitlePage } = await import('../panels/library/retitlePage.ts');
        retitlePage(page, title);
        return moveFolder(onPage, (now) => desk['issue.rename']({ id: now, title }));
      });
      if (answer?.outcome !== 'renamed') return id;
      if (isLocked && (await settled())?.session.id === id) await open(answer.id);
      return answer.id;
    };
    /** Renames the folder of an open issue without reloading its page. */
    const moveFolder = async (
      { session, lease, editor }: OpenedIssue,
      request: (id: string) => Promise<Answer | undefined>,
    ): Promise<Answer> => {
      const before = session.id;
      const answers: Answer[] = [];
      await session.move(async (id) => {
        const answer = await request(id);
        if (answer) answers.push(answer);
        return answer?.outcome === 'renamed' ? answer.id : undefined;
      });
      // An issue that was closed meanwhile has already released its lease.
      if (session.id !== before && editor.get()) await lease.moveTo(session.id);
      // A new object makes the page re-render with the new name.
      setOpened((now) => (now?.session === session ? { ...now } : now));
      return answers[0] ?? { outcome: 'done' };
    };
    /** Notes something with the open issue on its page, with another one in its file. */
    const note = (
      id: string,
      onThePage: (issue: OpenedIssue['issue']) => void,
      inFile: () => Promise<Answer>,
    ) => {
      void act(async (onPage) => {
        if (onPage?.session.id !== id || !canWrite(onPage)) return inFile();
        onThePage(onPage.issue);
        onPage.session.changed();
        await onPage.session.flush();
        return { outcome: 'done' };
      });
    };
    const restore = async (name: string): Promise<string | undefined> => {
      const answer = await act(() => desk['trash.restore']({ name }));
      if (answer?.outcome === 'restored' || answer?.outcome === 'missing') deletions.remove(name);
      return answer?.outcome === 'restored' ? answer.id : undefined;
    };
    const lastDeletion = deletions.all.at(-1);
    return {
      open: (id) => void open(id),
      goTo: (id, at) => {
        if (opened?.session.id === id) writeAt(opened.editor.get(), at);
        else void open(id, at);
      },
      search: () => setDialog('search'),
      create: () => {
        if (isCreating.current) return;
        isCreating.current = true;
        void openCreated(() => desk['issue.create']({})).finally(() => {
          isCreating.current = false;
        });
      },
      add: (file, pictures, newsletter) => {
        void openCreated(async () => {
          if (newsletter && !(await changePublication((before) => ({ ...before, ...newsletter }))))
            onFault(messages.app.notKept);
          const added = await desk['issue.add']({ text: await file.text() });
          if (added.outcome !== 'created') return added;
          if (pictures.picked.length + pictures.given.length === 0) return added;
          const { bringPictures } = await import('../panels/import/bringPictures.ts');
          const { notKept, cautions } = await bringPictures(added.id, pictures);
          const said = [
            notKept > 0 ? messages.importing.pictures.notKept(notKept) : '',
            cautionText(cautions, messages.picture.cautions),
          ].filter(Boolean);
          if (said.length > 0) onFault(said.join(' '));
          return added;
        });
      },
      redateFolder: async (from, to) => {
        if (!opened || !canWrite(opened)) return;
        await act(() =>
          moveFolder(opened, async (id) =>
            id.startsWith(from) ? desk['issue.redateFolder']({ id, date: to }) : undefined,
          ),
        );
      },
      markSent: askSent,
      mark: (id, sent) =>
        note(
          id,
          (issue) => issue.mark(sent ?? undefined),
          () => desk['issue.markSent']({ id, sent }),
        ),
      noteDraft: (id, draft) =>
        note(
          id,
          (issue) => issue.noteDraft(draft),
          () => desk['draft.note']({ id, draft }),
        ),
      replace: (issue) => {
        if (!opened) return;
        const { session, damaged } = opened;
        const { id } = session;
        const replaced = async () => {
          const file = damaged ?? (await desk['issue.open']({ id }));
          if (file.outcome !== 'damaged' && file.outcome !== 'opened')
            return messages.damage.changedMeanwhile;
          return replaceDamaged({ id, revision: file.revision }, serialiseIssue(issue), messages);
        };
        replaced().then((why) => {
          if (why !== undefined) onFault(why);
          void open(id);
        }, tellUnreachable);
      },
      saveAsNew: ({ id, text }) => openCreated(() => desk['recovery.saveAsNew']({ id, text })),
      duplicate: ({ id }) => void openCreated(() => desk['issue.duplicate']({ id })),
      import: () => setDialog('import'),
      chooseLibrary: onChooseLibrary,
      rename: ({ id, title }) => {
        setQuestion({
          title: messages.commands.names.rename,
          label: messages.library.renamePrompt,
          value: title,
          yes: messages.library.rename,
          onYes: (name) => void rename(id, name).then(catchFocus),
        });
      },
      trash: ({ id, title }) => {
        void act(() => desk['issue.trash']({ id })).then(async (answer) => {
          if (answer?.outcome !== 'trashed') return;
          const wasOpen = (await settled())?.session.id === id;
          if (wasOpen) setOpened(undefined);
          deletions.add({ name: answer.name, title: title || messages.library.untitled, wasOpen });
        });
      },
      restore,
      undoDeletion:
        lastDeletion &&
        (({ name, wasOpen } = lastDeletion) => {
          const inText = Boolean(document.activeElement?.closest('.desk-page'));
          void restore(name).then(async (id) => {
            if (id === undefined) return;
            if (wasOpen) await open(id, 'start');
            else if (!inText) focusIssue(id);
          });
        }),
      refresh,
      print: () => void withPage('issue.printPage'),
      savePdf: face === 'electron' ? () => void withPage('issue.savePdf') : undefined,
      showTrash: () => {
        deletions.clear();
        setDialog('trash');
      },
      reveal: face === 'electron' ? ({ id }) => void desk['issue.reveal']({ id }) : undefined,
    };
  }, [
    messages,
    face,
    onFault,
    onLibrary,
    onChooseLibrary,
    opened,
    open,
    settled,
    setOpened,
    setDialog,
    setQuestion,
    askSent,
    deletions,
  ]);
}
