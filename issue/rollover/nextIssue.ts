import { blankNewsItem, emptiedBlock, type Block } from '../blocks/allBlocks.ts';
import { addDays, isIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { weekdayFrom, weekdayInWeek } from '../calendar/weekday.ts';
import { dateOf, mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { firstIssue } from './firstIssue.ts';
import { nextTitle } from './nextTitle.ts';
import { weeksToNext } from './weeksToNext.ts';

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
  return { id: newId(), blocks };
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
      return { ...block, id: newId(), date, title: nextTitle(title, date) };
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
