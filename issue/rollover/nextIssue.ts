import { blankNewsItem, emptiedBlock, type Block } from '../blocks/registry.ts';
import { isIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { dateOf, mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { firstIssue } from './firstIssue.ts';
import { nextTitle } from './nextTitle.ts';
import { weeksToNext } from './weeksToNext.ts';

export interface RolloverOptions {
  /** Gives a fresh id at each call, for the issue and each of its blocks. */
  readonly newId: () => string;
  readonly today: IsoDate;
}

/** A news section starts the week with this many empty items at least. */
const leastNewsItems = 3;

/**
 * The issue that comes after the previous one: its structure and standing text, emptied, its dates a week on (more,
 * when that is more than a week past). Without a previous issue, the usual blocks in the publication's language.
 */
export function nextIssue(
  previous: Issue | undefined,
  publication: Publication,
  options: RolloverOptions,
): Issue {
  if (!previous) return firstIssue(publication, options);
  const { newId, today } = options;
  const weeks = weeksToNext(dateOf(previous), today);
  const title = mastheadOf(previous)?.title ?? '';
  const blocks = previous.blocks.map((block) =>
    renewed(emptiedBlock(block, weeks), title, options),
  );
  return { id: newId(), blocks };
}

/** An emptied block with a fresh id, and with what it takes from the issue before. */
function renewed(block: Block, lastTitle: string, { newId, today }: RolloverOptions): Block {
  switch (block.type) {
    case 'unknown':
      return block;
    case 'masthead': {
      const date = isIsoDate(block.date) ? block.date : today;
      return { ...block, id: newId(), date, title: nextTitle(lastTitle, date) };
    }
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
