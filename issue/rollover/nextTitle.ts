import type { IsoDate } from '../calendar/isoDate.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';
import { namedWeek, weekLike } from '../calendar/namedWeek.ts';

const separator = /^\s*(?:[:|·–—-]\s*)?/u;

/**
 * Returns the start of a later issue's title: up to the title's week, with the week of that date ("KW35 -
 * Strom" becomes "KW36 - "); empty if the title contains no week.
 */
export function nextTitle(title: string, date: IsoDate): string {
  const named = namedWeek(title);
  if (!named) return '';
  const { from, to, start, end } = named;
  const week = weekLike(title, named, isoWeekOf(date).week);
  const whole = title.slice(start, from) + week + title.slice(to, end);
  const between = separator.exec(title.slice(end))?.[0] ?? '';
  const isAtEnd = between.trim() === '';
  return isAtEnd && start > 0 ? whole : title.slice(0, start) + whole + between;
}
