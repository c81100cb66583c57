import { blankNewsItem, emptiedBlock, type Block } from '../blocks/allBlocks.ts';
import { addDays, isIsoDate, type IsoDate, daysBetween } from '../calendar/isoDate.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';
import { changedWeek, namedWeek } from '../calendar/namedWeek.ts';
import { weekdayFrom, weekdayInWeek } from '../calendar/weekday.ts';
import { dateOf, mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { firstIssue } from './firstIssue.ts';

export interface RolloverOptions {
  /** Returns a new id at each call, for the issue and each of its blocks. */
  readonly newId: () => string;
  readonly today: IsoDate;
}

/** Minimum number of empty items with which a news section starts. */
const leastNewsItems = 3;

/**
 * Returns the issue after the previous one: its structure and standing text, emptied, its dates a week later (more if
 * that is more than a week ago), its own on the newsletter's weekday. Without a previous issue, the usual blocks.
 */
export function nextIssue(
  previous: Issue | undefined,
  publication: Publication,
  options: RolloverOptions,
): Issue {
  if (!previous) return firstIssue(publication, options);
  const { newId, today } = options;
  const { weekday } = publication;
  const onWeekday = (date: IsoDate) => (weekday ? weekdayInWeek(date, weekday) : date);
  const last = dateOf(previous);
  const hasDate = isIsoDate(last);
  const weeks = hasDate ? weeksToNext(onWeekday(last), today) : 1;
  const first = weekday ? weekdayFrom(today, weekday) : today;
  const date = hasDate ? onWeekday(addDays(last, 7 * weeks)) : first;
  const title = mastheadOf(previous)?.title ?? '';
  const blocks = previous.blocks.map((block) =>
    renewed(emptiedBlock(block, weeks), { title, date, newId }),
  );
  const { language } = previous;
  return { id: newId(), ...(language !== undefined && { language }), blocks };
}

/** Returns an emptied block with a new id, and with what it takes from the previous issue. */
function renewed(
  block: Block,
  { title, date, newId }: Pick<RolloverOptions, 'newId'> & { title: string; date: IsoDate },
): Block {
  switch (block.type) {
    case 'unknown':
      return block;
    case 'masthead':
      return {
        ...block,
        id: newId(),
        date,
        title: nextTitle(title, date),
        number: block.number === null ? null : Math.min(block.number + 1, Number.MAX_SAFE_INTEGER),
      };
    case 'news-section': {
      const id = newId();
      const items = block.items.map((item) => ({ ...item, id: newId() }));
      while (items.length < leastNewsItems) items.push(blankNewsItem(newId()));
      return { ...block, id, items };
    }
    default:
      return { ...block, id: newId() };
  }
}

const separator = /^\s*(?:[:|·–—-]\s*)?/u;

/**
 * Returns the start of a later issue's title: up to the title's week, with the week of that issue's date ("KW35 -
 * Strom" becomes "KW36 - "); empty if the title contains no week.
 */
function nextTitle(title: string, date: IsoDate): string {
  const named = namedWeek(title);
  if (!named) return '';
  const { start, end } = named;
  const { from, to, by } = changedWeek(title, named, isoWeekOf(date));
  const whole = title.slice(start, from) + by + title.slice(to, end);
  const between = separator.exec(title.slice(end))?.[0] ?? '';
  const isAtEnd = between.trim() === '';
  return isAtEnd && start > 0 ? whole : title.slice(0, start) + whole + between;
}

/**
 * Returns how many weeks after the previous issue the next one goes out: one, unless that day is more than a week ago;
 * then as many as lead to the first such weekday that is not in the past.
 */
function weeksToNext(previous: IsoDate, today: IsoDate): number {
  if (!isIsoDate(previous) || !isIsoDate(today)) return 1;
  const days = daysBetween(previous, today);
  return days > 14 ? Math.ceil(days / 7) : 1;
}
