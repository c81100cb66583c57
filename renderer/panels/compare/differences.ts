import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import type { Segment } from '../../../issue/compare/wordChanges.ts';

/**
 * Returns the blocks and news items that differ, in order; a number stands for that many unchanged neighbours. A news
 * section that is only in one version is one difference with all its items.
 */
export function differences(
  compared: readonly BlockComparison[],
): readonly (BlockComparison | number)[] {
  const found: (BlockComparison | number)[] = [];
  for (const comparison of compared.flatMap(withItems)) {
    const last = found.at(-1);
    if (comparison.change !== 'same' || comparison.moved) found.push(comparison);
    else if (typeof last === 'number') found[found.length - 1] = last + 1;
    else found.push(1);
  }
  return found;
}

function withItems(comparison: BlockComparison): readonly BlockComparison[] {
  const { change, segments, items } = comparison;
  if (items.length === 0) return [comparison];
  if (change !== 'added' && change !== 'removed') return [comparison, ...items];
  const text = [segments, ...items.map((item) => item.segments)]
    .map((part) => part.map((segment) => segment.text).join(''))
    .filter((part) => part !== '')
    .join('\n');
  const whole: Segment[] = text === '' ? [] : [{ kind: change, text }];
  return [{ ...comparison, segments: whole, items: [] }];
}
