import { useMemo, useRef, type Dispatch, type SetStateAction } from 'react';
import type { IssueSummary, LibraryView, Output } from '../../desk/contract.ts';
import type { IsoDate } from '../../issue/calendar/isoDate.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Sent } from '../../issue/sent.ts';
import { replaceDamaged } from '../panels/damage/replaceDamaged.ts';
import type { FoundNewsletter } from '../panels/import/FoundNewsletter.tsx';
import { bringPictures } from '../panels/import/bringPictures.ts';
import type { LibraryActions } from '../panels/library/LibraryPane.tsx';
import type { Messages } from '../language/messages.ts';
import { withKeysHeld } from '../commands/keysAhead.ts';
import { whyNot } from '../language/reasons/whyNot.ts';
import { changePublication } from '../session/changePublication.ts';
import { desk } from '../session/deskClient.ts';
import { canWrite, type OpenedIssue } from '../session/openIssue.ts';
import type { Question } from '../ui/AskDialog.tsx';
import type { AppDialog } from './useAppDialogs.ts';
import { readLibrary } from './useListRefresh.ts';
import { writeAt, type PlaceToWrite } from './useIssueOnPage.ts';

interface Handlers {
  readonly messages: Messages;
  readonly face: Output<'app.start'>['face'];
  readonly onFault: (sentence: string) => void;
  readonly onLibrary: (library: LibraryView) => void;
  readonly onChooseLibrary: (() => void) | undefined;
  readonly opened: OpenedIssue | undefined;
  /** Opens an issue to be read, or to be written in at a place. */
  readonly open: (id: string, at?: PlaceToWrite) => Promise<void>;
  readonly setOpened: Dispatch<SetStateAction<OpenedIssue | undefined>>;
  readonly setDialog: (dialog: AppDialog) => void;
  readonly ask: (question: Question) => void;
  /** Asks when the issue was sent. */
  readonly askSent: (issue: IssueSummary) => void;
  /** Told of the issue that was deleted last, as long as that can be undone from the page. */
  readonly setTrashed: (trashed: Trashed | undefined) => void;
}

/** An issue that was just deleted. */
export interface Trashed {
  /** Its name in the trash. */
  readonly name: string;
  readonly title: string;
  readonly wasOpen: boolean;
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

/** What the author can do with the library, and with issues in it. */
export interface AppActions extends LibraryActions {
  /** Adds an imported issue, with the pictures that it shows; `newsletter` is what the publication is called by it. */
  readonly add: (text: string, pictures: readonly File[], newsletter?: FoundNewsletter) => void;
  /** Puts the cursor at a place of an issue, which is opened for it where it is not on the page. */
  readonly goTo: (id: string, at: PlaceToWrite) => void;
  /** Renames the open issue's folder from one date to another, if it is named by the first; its page and its undo history stay. */
  readonly redateFolder: (from: IsoDate, to: IsoDate) => Promise<void>;
  /** Marks an issue as sent, or with null as not sent: the open one on its page. */
  readonly mark: (id: string, sent: Sent | null) => void;
  /** Writes an issue over the file that is open, where that is damaged or cannot be shown, and opens it. */
  readonly replace: (issue: Issue) => void;
  /** Prints the open issue as its readers see it. */
  readonly print: () => void;
  /** The same into a file, where the face can do that. */
  readonly savePdf: (() => void) | undefined;
  /** Takes an issue out of the trash, onto the page where `opens` says so; resolves to whether it is back. */
  readonly restore: (name: string, opens: boolean) => Promise<boolean>;
  /** Resolves to whether there is such an issue now. */
  readonly saveAsNew: (written: { id: string; text: string }) => Promise<boolean>;
}

/** Does what the author asks of the library and its issues. What fails is told in a sentence. */
export function useLibraryActions(handlers: Handlers): AppActions {
  const {
    messages,
    face,
    onFault,
    onLibrary,
    onChooseLibrary,
    opened,
    open,
    setOpened,
    setDialog,
    ask,
    askSent,
    setTrashed,
  } = handlers;
  /** True while an issue is made: a second click of a double click makes no other one. */
  const isCreating = useRef(false);
  return useMemo(() => {
    /** Saves what is open, asks the desk, shows the list anew; resolves to the id of the issue to open next. */
    const act = async (request: () => Promise<Answer>): Promise<Answer | undefined> => {
      try {
        await opened?.session.flush();
        const answer = await request();
        if ('why' in answer || answer.outcome === 'missing')
          onFault(`${messages.app.fault} ${whyNot(answer, messages.reasons)}`);
        const library = await readLibrary();
        if (library) onLibrary(library);
        return answer;
      } catch {
        onFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
        return undefined;
      }
    };
    const openCreated = (request: () => Promise<Answer>): Promise<boolean> =>
      withKeysHeld(async () => {
        const answer = await act(request);
        if (answer?.outcome !== 'created') return false;
        await open(answer.id, 'start');
        return true;
      });
    /** Saves what is open, and prints it or makes a PDF of it. */
    const withPage = async (procedure: 'issue.printPage' | 'issue.savePdf') => {
      if (!opened) return;
      const { id } = opened.session;
      try {
        await opened.session.flush();
        const answer = await desk[procedure]({ id });
        if (answer.outcome === 'composed') {
          const { printPage } = await import('../panels/print/printPage.ts');
          await printPage(answer.page);
        } else if ('why' in answer || answer.outcome === 'missing') {
          onFault(`${messages.app.fault} ${whyNot(answer, messages.reasons)}`);
        }
      } catch {
        onFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
      }
    };
    return {
      open: (id) => void open(id),
      goTo: (id, at) => {
        if (opened?.session.id === id) writeAt(opened.editor.get(), at);
        else void open(id, at);
      },
      search: () => {
        setDialog('search');
      },
      create: () => {
        if (isCreating.current) return;
        isCreating.current = true;
        void openCreated(() => desk['issue.create']({})).finally(() => {
          isCreating.current = false;
        });
      },
      add: (text, pictures, newsletter) => {
        void openCreated(async () => {
          if (newsletter && !(await changePublication((before) => ({ ...before, ...newsletter }))))
            onFault(messages.app.notKept);
          const added = await desk['issue.add']({ text });
          if (added.outcome !== 'created') return added;
          const notKept = await bringPictures(added.id, pictures);
          if (notKept > 0) onFault(messages.importing.pictures.notKept(notKept));
          return added;
        });
      },
      redateFolder: async (from, to) => {
        if (!opened || !canWrite(opened)) return;
        const { session, lease, editor } = opened;
        await act(async () => {
          const before = session.id;
          const answers: Answer[] = [];
          await session.move(async (id) => {
            if (!id.startsWith(from)) return undefined;
            const answer = await desk['issue.redateFolder']({ id, date: to });
            answers.push(answer);
            return answer.outcome === 'renamed' ? answer.id : undefined;
          });
          // An issue that was left meanwhile has let go of its lease.
          if (session.id !== before && editor.get()) await lease.moveTo(session.id);
          // The page reads the name from it anew.
          setOpened((now) => (now?.session === session ? { ...now } : now));
          return answers[0] ?? { outcome: 'done' };
        });
      },
      markSent: askSent,
      mark: (id, sent) => {
        void act(async () => {
          if (opened?.session.id !== id || !canWrite(opened))
            return desk['issue.markSent']({ id, sent });
          opened.issue.mark(sent ?? undefined);
          opened.session.changed();
          await opened.session.flush();
          return { outcome: 'done' };
        });
      },
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
        replaced().then(
          (why) => {
            if (why !== undefined) onFault(why);
            void open(id);
          },
          () => {
            onFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
          },
        );
      },
      saveAsNew: ({ id, text }) => openCreated(() => desk['recovery.saveAsNew']({ id, text })),
      duplicate: ({ id }) => {
        void openCreated(() => desk['issue.duplicate']({ id }));
      },
      import: () => {
        setDialog('import');
      },
      chooseLibrary: onChooseLibrary,
      rename: ({ id, title }) => {
        ask({
          title: messages.commands.names.rename,
          label: messages.library.renamePrompt,
          value: title,
          yes: messages.library.rename,
          onYes: (name) => {
            void act(() => desk['issue.rename']({ id, title: name })).then((answer) =>
              answer?.outcome === 'renamed' && opened?.session.id === id
                ? open(answer.id)
                : undefined,
            );
          },
        });
      },
      trash: ({ id, title }) => {
        void act(() => desk['issue.trash']({ id })).then((answer) => {
          if (answer?.outcome !== 'trashed') return;
          const wasOpen = opened?.session.id === id;
          if (wasOpen) setOpened(undefined);
          setTrashed({ name: answer.name, title: title || messages.library.untitled, wasOpen });
        });
      },
      restore: async (name, opens) => {
        setTrashed(undefined);
        const answer = await act(() => desk['trash.restore']({ name }));
        if (answer?.outcome !== 'restored') return false;
        if (opens) await open(answer.id, 'start');
        return true;
      },
      print: () => {
        void withPage('issue.printPage');
      },
      savePdf: face === 'electron' ? () => void withPage('issue.savePdf') : undefined,
      showTrash: () => {
        setTrashed(undefined);
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
    setOpened,
    setDialog,
    ask,
    askSent,
    setTrashed,
  ]);
}
