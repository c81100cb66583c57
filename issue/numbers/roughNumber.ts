import { readNumberCell } from './numberCell.ts';

const about =
  'ca\\.?|circa|zirka|etwa|rund|ungefähr|knapp|fast|about|around|approx\\.?|approximately|roughly|nearly|almost|[~≈]';
const limit =
  '[<>≤≥]=?|ab|über|unter|bis(?: zu)?|mehr als|weniger als|mindestens|höchstens|mind\\.|maximal|up to|over|under|above|below|from|more than|less than|fewer than|at least|at most';
const beforeNumber = (words: string) =>
  new RegExp(String.raw`^(?:${words})(?:\s+|(?<=[.~≈<>≤≥=])\s*)(?=[-−–+]?\p{Sc}?\s?\d)`, 'iu');
const [aboutBefore, limitBefore] = [beforeNumber(about), beforeNumber(limit)];

/** Returns a cell's precision: `about` for "ca. 5", `limit` for "ab 5 €"; undefined for any other cell. */
export function roughnessOf(cell: string): 'about' | 'limit' | undefined {
  const isRough = (words: RegExp) =>
    words.test(cell) && readNumberCell(cell.replace(words, '')) !== undefined;
  if (isRough(aboutBefore)) return 'about';
  return isRough(limitBefore) ? 'limit' : undefined;
}
