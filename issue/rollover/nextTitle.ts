import type { IsoDate } from '../calendar/isoDate.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';
import { changedWeek, namedWeek } from '../calendar/namedWeek.ts';

const separator = /^\s*(?:[:|·–—-]\s*)?/u;

/**
 * Returns the start of a later issue's title: up to the title's week, with the week of that date ("KW35 -
 * Strom" becomes "KW36 - "); empty if the title contains no week.
 */
export function nextTitle(title: string, date: IsoDate): string {
  const named = namedWeek(title);
  if (!named) return '';
  const { start, end } = named;
  const { from, to, by } = changedWeek(title, named, isoWeekOf(date));
  const whole = title.slice(start, from) + by + title.slice(to, end);
  const between = separator.exec(title.slice(end))?.[0] ?? '';
  const isAtEnd = between.trim() === '';
  return isAtEnd && start > 0 ? whole : title.slice(0, start) + whole + between;
}
