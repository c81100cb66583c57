import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isIsoDate, type IsoDate } from '../../../issue/calendar/isoDate.ts';
import { dateOf, type Issue } from '../../../issue/issue.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import type { Store } from '../../store/store.ts';
import type { DateChange } from './changeOf.ts';

interface Page {
  readonly issue: LiveIssue;
  readonly session: IssueSession;
  readonly editor: Store<Editor | null>;
}

/**
 * Finds what still refers to an old date of the issue. The date that the content refers to is a document attribute, so
 * that undo and redo restore it; `onFolder` renames the folder whenever it changes. Initially it is taken from the
 * folder's name.
 */
export function useDateChange(
  { issue, session, editor }: Page,
  onFolder: (from: IsoDate, to: IsoDate) => Promise<void>,
) {
  const [change, setChange] = useState<DateChange>();
  const [opening] = useState(() => ({ ...namesOf(issue.get(), session), issue: issue.get() }));
  /** The date that the content refers to while the document has no attribute. */
  const base = useRef(opening.date);
  /** The document's attribute. */
  const followed = useRef<IsoDate>(null);

  const look = useEffectEvent(async () => {
    const { blocks, id } = issue.get();
    const { date, folder } = namesOf({ blocks }, session);
    if (!isIsoDate(base.current) && isYearTyped(date)) base.current = date;
    const before = followed.current ?? base.current;
    if (before === date || !isYearTyped(date)) {
      setChange(undefined);
      return;
    }
    const { changeOf } = await import('./changeOf.ts');
    const { isDateDismissed } = await import('./dismissedDates.ts');
    const found = changeOf(blocks, before, date, folder);
    const isNews = date !== opening.date || folder !== opening.folder;
    const isAsked = found && (isNews || found.weeks.length > 0 || found.earningsBy !== 0);
    setChange(isAsked && !isDateDismissed(id, date) ? found : undefined);
  });
  const lookAgain = useEffectEvent(() => void look().catch(() => undefined));
  const readBase = useEffectEvent(async () => {
    const { issue, date, folder } = opening;
    if (folder.startsWith(date)) return;
    const { followedDateOf } = await import('./changeOf.ts');
    base.current = followedDateOf(issue.blocks, date, folder);
    lookAgain();
  });
  const onKey = useEffectEvent(() => {
    const now = followedDateIn(editor.get());
    if (now === followed.current) return;
    const from = followed.current ?? base.current;
    followed.current = now;
    void onFolder(from, now ?? base.current).then(lookAgain, () => undefined);
  });
  const onEditor = useEffectEvent(() => {
    // A new editor, for example after a change of language, has nothing to undo.
    if (!editor.get() || followed.current === null) return;
    base.current = followed.current;
    followed.current = null;
  });
  useEffect(() => {
    void readBase().catch(() => undefined);
    const stops = [
      issue.subscribe(() => lookAgain()),
      issue.subscribeToKeys(() => onKey()),
      editor.subscribe(() => onEditor()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [issue, editor]);

  return {
    /** What still refers to the old date; undefined if nothing does, or if the notice was dismissed. */
    change,
    /** Updates all of it, as one undo step. */
    follow: async () => {
      const page = editor.get();
      if (!page || !change) return;
      const { followOnPage } = await import('./followOnPage.ts');
      followOnPage(page, change);
      setChange(undefined);
      // The focused button disappears with the notice; undo and typing must reach the text.
      page.view.focus();
    },
    /** Keeps it unchanged, for this date of this issue. */
    dismiss: () => {
      const { id } = issue.get();
      if (change)
        void import('./dismissedDates.ts').then(({ dismissDate }) => dismissDate(id, change.after));
      setChange(undefined);
      editor.get()?.view.focus();
    },
  };
}

function namesOf(issue: Pick<Issue, 'blocks'>, { id }: IssueSession) {
  return { date: dateOf(issue), folder: id };
}

function followedDateIn(editor: Editor | null): IsoDate | null {
  return (editor?.state.doc.attrs['followedDate'] as IsoDate | null | undefined) ?? null;
}

/** While a year is being typed, the date lies in one of the first centuries. */
function isYearTyped(date: IsoDate): boolean {
  return isIsoDate(date) && date >= '1900';
}
