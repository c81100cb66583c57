import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';
import type { Segment } from '../../../issue/compare/wordChanges.ts';
import { useMessages } from '../../language/useMessages.ts';

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

/** Number of unchanged lines shown around a change, for context. */
const context = 1;

/** Returns the segments with long unchanged stretches replaced by `…`, or the full text if nothing changed. */
function folded(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(({ kind }) => kind !== 'same')) return segments;
  return segments.map((segment, index) => {
    if (segment.kind !== 'same') return segment;
    const lines = segment.text.split('\n');
    const isFirst = index === 0;
    const isLast = index === segments.length - 1;
    const head = isFirst ? [] : lines.slice(0, 1 + context);
    const tail = isLast ? [] : lines.slice(-1 - context);
    if (head.length + tail.length >= lines.length - 1) return segment;
    return { kind: 'same', text: [...head, '…', ...tail].join('\n') };
  });
}
