import type { Publication } from '../publication.ts';
import type { BlockCount } from './countIssue.ts';

/** A block's maximum length, and by how many words it exceeds that; `over` is 0 within the budget. */
export interface Budget {
  readonly most: number;
  readonly over: number;
}

/** Returns the publication's budget for that block type, or news item; undefined if it has none. */
export function budgetOf(
  { type, words }: Pick<BlockCount, 'type' | 'words'>,
  { budgets }: Pick<Publication, 'budgets'>,
): Budget | undefined {
  const most = budgets[type];
  return most === undefined ? undefined : { most, over: Math.max(0, words - most) };
}

/** Returns the publication with another budget for a type, in words; undefined removes it. */
export function withBudget(
  publication: Publication,
  type: string,
  most: number | undefined,
): Publication {
  const { [type]: _before, ...others } = publication.budgets;
  return { ...publication, budgets: most === undefined ? others : { ...others, [type]: most } };
}
