import type { ReactNode } from 'react';
import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import '../../styles/compare.css';
import { ComparedText } from './ComparedText.tsx';
import { differences } from './differences.ts';

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
              {comparedName(each, messages)}
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

/** Returns the name of a compared block. */
export function comparedName({ type }: BlockComparison, messages: Messages): string {
  if (type === 'unknown') return messages.check.unknownBlock;
  return type === 'news-item' ? messages.elements.newsItem.name : messages.blocks[type].name;
}
