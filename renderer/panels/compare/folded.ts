import type { Segment } from '../../../issue/compare/wordChanges.ts';

/** Lines around a change that stay for a reader to find her place. */
const context = 1;

/** The segments with long stretches of unchanged lines left out, `…` in their place; all of a text that did not change. */
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
