import type { ReactNode } from 'react';
import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import type { Segment } from '../../../issue/compare/wordChanges.ts';
import { blockName } from '../../language/blockName.ts';
import { useMessages } from '../../language/useMessages.ts';
import '../../styles/compare.css';
import { ComparedText } from './ComparedText.tsx';

interface Properties {
  /** The result of `compareIssues`. */
  readonly compared: readonly BlockComparison[];
  /** Renders a block or item that differs; by default as one text in which the changes are marked. */
  readonly show?: (comparison: BlockComparison) => ReactNode;
}

/** Two versions of an issue: each block and news item that differs, and between them the number of unchanged ones. */
export function ComparedIssue({ compared, show }: Properties) {
  const messages = useMessages();
  const { compare } = messages;
  const found = differences(compared);
  if (found.every((each) => typeof each === 'number'))
    return <p className="compared-note">{compare.equal}</p>;
  return (
    <ol className="compared">
      {found.map((each, index) =>
        typeof each === 'number' ? (
          <li key={index} className="compared-note">
            {compare.unchanged(each)}
          </li>
        ) : (
          <li key={each.key}>
            <h3>
              {blockName(each.type, messages)}
              {each.change !== 'same' && (
                <small data-change={each.change}>{compare.changes[each.change]}</small>
              )}
              {each.moved && <small>{compare.moved}</small>}
            </h3>
            {show?.(each) ?? <ComparedText comparison={each} />}
          </li>
        ),
      )}
    </ol>
  );
}

/**
 * Returns the blocks and news items that differ, in order; a number stands for that many unchanged neighbours. A news
 * section that is only in one version is one difference with all its items.
 */
function differences(compared: readonly BlockComparison[]): readonly (BlockComparison | number)[] {
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
