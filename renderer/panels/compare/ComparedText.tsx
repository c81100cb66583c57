import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import { useMessages } from '../../language/useMessages.ts';
import { folded } from './folded.ts';

interface Properties {
  readonly comparison: BlockComparison;
  /** The version whose text is shown, with the words missing in the other marked; by default both in one text. */
  readonly side?: 'before' | 'after' | undefined;
}

/** A block's text with removed and added words marked; long unchanged stretches are left out. */
export function ComparedText({ comparison, side }: Properties) {
  const { change, segments } = comparison;
  const { compare } = useMessages();
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
