import type { Publication } from '../publication.ts';
import type { BlockCount } from './countIssue.ts';

/** How long a block should be at most, and by how many words it is longer; `over` is 0 within the budget. */
export interface Budget {
  readonly most: number;
  readonly over: number;
}

/** The budget that the publication has for every block of that type, or news item; undefined where it has none. */
export function budgetOf(
  { type, words }: Pick<BlockCount, 'type' | 'words'>,
  { budgets }: Pick<Publication, 'budgets'>,
): Budget | undefined {
  const most = budgets[type];
  return most === undefined ? undefined : { most, over: Math.max(0, words - most) };
}

/** The publication with another budget for a type, in words; without one for undefined. */
export function withBudget(
  publication: Publication,
  type: string,
  most: number | undefined,
): Publication {
  const { [type]: _before, ...others } = publication.budgets;
  return { ...publication, budgets: most === undefined ? others : { ...others, [type]: most } };
}
