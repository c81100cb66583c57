import type { Block } from '../blocks/registry.ts';
import {
  addDays,
  daysBetween,
  isIsoDate,
  weekdayNumber,
  type IsoDate,
} from '../calendar/isoDate.ts';
import { isoWeekOf, mondayOf } from '../calendar/isoWeek.ts';
import { namedWeek, weekLike } from '../calendar/namedWeek.ts';

/** A week in a line of the masthead that is to become another. */
export interface WeekToFollow {
  readonly field: 'title' | 'subject';
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What of an issue hangs on its date. */
export interface DateFollowers {
  readonly weeks: readonly WeekToFollow[];
  /** By how many days the earnings days move; 0 where they stay. */
  readonly earningsBy: number;
}

/**
 * What has to change when an issue's date did: the week in title and subject where it was that of the old date, and the
 * earnings days, by whole weeks, unless they are those of the new week already.
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
    if (named?.week !== old.week || now.week === old.week) return [];
    return [{ field, from: named.from, to: named.to, by: weekLike(text, named, now.week) }];
  });
  const days = blocks
    .flatMap((block) => (block.type === 'earnings' ? block.days : []))
    .map(({ date }) => date)
    .filter(isIsoDate);
  const monday = mondayOf(now);
  // An issue of a weekend may be about the week to come.
  const isAhead = weekdayNumber(before) > 5 && weekdayNumber(after) > 5;
  const isThere = !isAhead && days.every((day) => day >= monday && day <= addDays(monday, 6));
  return { weeks, earningsBy: isThere || days.length === 0 ? 0 : moved };
}
