import { z } from 'zod';
import { keep, readKept } from '../../session/pageStorage.ts';

/** Local storage key for issues whose week, earnings days and folder may differ from a date. */
const item = 'setzkasten.dismissedDates';

/** The oldest are dropped: at worst a notice has to be dismissed once more. */
const most = 200;

/** True if the author has dismissed the notice about this date of the issue. */
export function isDateDismissed(issueId: string, date: string): boolean {
  return read().includes(`${issueId} ${date}`);
}

/** Remembers that the author dismissed the notice about this date of the issue. */
export function dismissDate(issueId: string, date: string): void {
  const entry = `${issueId} ${date}`;
  const others = read().filter((each) => each !== entry);
  // Without storage, the notice reappears.
  keep(item, [...others, entry].slice(-most));
}

function read(): string[] {
  return readKept(item, z.array(z.string())) ?? [];
}
