import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import type { Messages } from '../../language/messages.ts';
import { folded } from './folded.ts';

interface Properties {
  readonly comparison: BlockComparison;
  /** The one version whose text is shown, with what the other lacks marked; by default both in one. */
  readonly side?: 'before' | 'after' | undefined;
  readonly messages: Messages;
}

/** A block's text with the words marked that were removed or added; long stretches without a change are left out. */
export function ComparedText({ comparison, side, messages }: Properties) {
  const { change, segments } = comparison;
  const { compare } = messages;
  if ((side === 'before' && change === 'added') || (side === 'after' && change === 'removed'))
    return <p className="compared-note">{compare.absent}</p>;
  const without = side && (side === 'before' ? 'added' : 'removed');
  const shown = folded(segments).filter(({ kind }) => kind !== without);
  const isSilent = change === 'changed' && segments.every(({ kind }) => kind === 'same');
  return (
    <>
      {shown.length > 0 ? (
        <p className="compared-text">
          {shown.map(({ kind, text }, index) => {
            const Part =
              kind === 'same' ? 'span' : side ? 'mark' : kind === 'added' ? 'ins' : 'del';
            return <Part key={index}>{text}</Part>;
          })}
        </p>
      ) : (
        <p className="compared-note">{compare.empty}</p>
      )}
      {isSilent && <p className="compared-note">{compare.noWord}</p>}
    </>
  );
}
