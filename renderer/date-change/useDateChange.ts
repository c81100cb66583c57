import { useCallback, useEffect, useRef, useState } from 'react';
import { isIsoDate, type IsoDate } from '../../issue/calendar/isoDate.ts';
import { dateOf } from '../../issue/issue.ts';
import { followDate, type DateFollowers } from '../../issue/rollover/followDate.ts';
import type { IssueSession } from '../session/issueSession.ts';
import type { LiveIssue } from '../session/liveIssue.ts';

/** A new date of the issue, and what hangs on it. */
export interface DateChange extends DateFollowers {
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** True if the folder is called by the old date. */
  readonly folder: boolean;
}

/**
 * The change of the issue's date that something has not followed yet, until `settle` says that it may stay so. The
 * folder is that of the session.
 */
export function useDateChange(
  issue: LiveIssue,
  session: IssueSession,
): { readonly change: DateChange | undefined; readonly settle: () => void } {
  const [change, setChange] = useState<DateChange>();
  const settled = useRef(dateOf(issue.get()));
  useEffect(() => {
    const look = () => {
      const { blocks } = issue.get();
      const [before, after] = [settled.current, dateOf({ blocks })];
      if (!isYearTyped(after)) setChange(undefined);
      else if (!isIsoDate(before)) settled.current = after;
      else setChange(changeOf(blocks, before, after, session.id));
    };
    return issue.subscribe(look);
  }, [issue, session]);
  const settle = useCallback(() => {
    settled.current = dateOf(issue.get());
    setChange(undefined);
  }, [issue]);
  return { change, settle };
}

/** While a year is typed, the date is one of the first centuries. */
function isYearTyped(date: IsoDate): boolean {
  return isIsoDate(date) && date >= '1900';
}

function changeOf(
  blocks: Parameters<typeof followDate>[0],
  before: IsoDate,
  after: IsoDate,
  folderName: string,
): DateChange | undefined {
  if (before === after) return undefined;
  const followers = followDate(blocks, before, after);
  const folder = folderName.startsWith(before);
  const hangs = folder || followers.weeks.length > 0 || followers.earningsBy !== 0;
  return hangs ? { ...followers, before, after, folder } : undefined;
}
