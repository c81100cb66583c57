import type { Block } from '../blocks/allBlocks.ts';
import {
  addDays,
  daysBetween,
  isIsoDate,
  weekdayNumber,
  type IsoDate,
} from '../calendar/isoDate.ts';
import { isoWeekOf, mondayOf, type IsoWeek } from '../calendar/isoWeek.ts';
import { changedWeek, namedWeek, type WeekChange } from '../calendar/namedWeek.ts';

/** A week in a line of the masthead that has to change. */
export interface WeekToFollow extends WeekChange {
  readonly field: 'title' | 'subject';
  /** The whole phrase afterwards, in the line's own wording: "KW36", "week 36". */
  readonly named: string;
}

/** The parts of an issue that depend on its date. */
export interface DateFollowers {
  readonly weeks: readonly WeekToFollow[];
  /** Number of days by which the earnings days move; 0 if they stay. */
  readonly earningsBy: number;
}

/**
 * Returns what has to change after an issue's date did: the week in title and subject, with its year, if it was that of
 * the old date, and the earnings days, by whole weeks, unless they are already in the new week.
 */
export function followDate(
  blocks: readonly Block[],
  before: IsoDate,
  after: IsoDate,
): DateFollowers {
  const [old, now] = [isoWeekOf(before), isoWeekOf(after)];
  const moved = daysBetween(mondayOf(old), mondayOf(now));
  if (moved === 0) return { weeks: [], earningsBy: 0 };
  const head = blocks.find((block) => block.type === 'masthead');
  const weeks = (['title', 'subject'] as const).flatMap((field): WeekToFollow[] => {
    const text = head?.[field] ?? '';
    const named = namedWeek(text);
    if (named?.week !== old.week) return [];
    const { start, end } = named;
    const change = changedWeek(text, named, now, old);
    const { from, to, by } = change;
    if (by === text.slice(from, to)) return [];
    return [{ field, ...change, named: text.slice(start, from) + by + text.slice(to, end) }];
  });
  const days = earningsDays(blocks);
  // A weekend issue may be about the following week.
  const isAhead = isWeekend(before) && isWeekend(after);
  const isThere = !isAhead && areIn(days, now);
  return { weeks, earningsBy: isThere || days.length === 0 ? 0 : moved };
}

/** True if the issue names the week of that date, or lists its earnings; for a weekend issue also the next week's. */
export function isDatedBy(blocks: readonly Block[], date: IsoDate): boolean {
  const week = isoWeekOf(date);
  const head = blocks.find((block) => block.type === 'masthead');
  if ([head?.title, head?.subject].some((text) => namedWeek(text ?? '')?.week === week.week))
    return true;
  const days = earningsDays(blocks);
  if (days.length === 0) return false;
  return areIn(days, week) || (isWeekend(date) && areIn(days, isoWeekOf(addDays(date, 7))));
}

function earningsDays(blocks: readonly Block[]): IsoDate[] {
  return blocks
    .flatMap((block) => (block.type === 'earnings' ? block.days : []))
    .map(({ date }) => date)
    .filter(isIsoDate);
}

function areIn(days: readonly IsoDate[], week: IsoWeek): boolean {
  const monday = mondayOf(week);
  return days.every((day) => day >= monday && day <= addDays(monday, 6));
}

function isWeekend(date: IsoDate): boolean {
  return weekdayNumber(date) > 5;
}
