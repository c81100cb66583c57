import { useCallback, useEffect, useRef, useState } from 'react';
import { isIsoDate, type IsoDate } from '../../../issue/calendar/isoDate.ts';
import { dateOf } from '../../../issue/issue.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import type { DateChange } from './changeOf.ts';

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
    const look = async () => {
      const after = dateOf(issue.get());
      if (!isIsoDate(settled.current) && isYearTyped(after)) settled.current = after;
      if (settled.current === after || !isYearTyped(after)) {
        setChange(undefined);
        return;
      }
      const { changeOf } = await import('./changeOf.ts');
      const { blocks } = issue.get();
      setChange(changeOf(blocks, settled.current, dateOf({ blocks }), session.id));
    };
    return issue.subscribe(() => void look().catch(() => undefined));
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
