import type { Segment } from '../../../issue/compare/wordChanges.ts';

/** Number of unchanged lines shown around a change, for context. */
const context = 1;

/** Returns the segments with long unchanged stretches replaced by `…`, or the full text if nothing changed. */
export function folded(segments: readonly Segment[]): readonly Segment[] {
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
