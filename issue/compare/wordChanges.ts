import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of text that is in both versions, only in the older (`removed`), or only in the newer (`added`). */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph with more changed words than this is shown as replaced: a word diff would be unreadable, and slow. */
const mostChanges = 600;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Returns the word diff of two texts. `same` and `removed` segments joined are the text before, `same` and `added` the
 * text after. Neighbours differ in kind, and `removed` precedes the `added` that replaces it.
 */
export function wordChanges(before: string, after: string): readonly Segment[] {
  const byLine = changes(lines(before), lines(after));
  return joined(pairs(byLine).flatMap(([removed, added]) => withinLines(removed, added)));
}

/** Keeps runs of equal lines whole, and compares the words of the others. */
function withinLines(removed: Segment | undefined, added: Segment | undefined): Segment[] {
  if (!removed || !added) return [removed ?? added].filter((each) => each !== undefined);
  const byWord = changes(tokens(removed.text), tokens(added.text));
  // A space or a comma between two changed words is merged into the change.
  return byWord.flatMap(({ kind, text }, index) =>
    kind === 'same' && index > 0 && index < byWord.length - 1 && !/[\p{L}\p{N}\n]/u.test(text)
      ? [
          { kind: 'removed', text },
          { kind: 'added', text },
        ]
      : [{ kind, text }],
  );
}

/** Pairs each removed segment with the added one that replaces it; others stay alone. */
function pairs(segments: readonly Segment[]): [Segment | undefined, Segment | undefined][] {
  const found: [Segment | undefined, Segment | undefined][] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    if (segment.kind === 'added' && last?.[0]?.kind === 'removed' && !last[1]) last[1] = segment;
    else found.push(segment.kind === 'added' ? [undefined, segment] : [segment, undefined]);
  }
  return found;
}

function changes(before: string[], after: string[]): Segment[] {
  const found = diffArrays(before, after, { maxEditLength: mostChanges });
  if (!found) {
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  }
  return joined(
    found.map(({ value, removed, added }) => ({
      kind: removed ? 'removed' : added ? 'added' : 'same',
      text: value.join(''),
    })),
  );
}

/** Joins neighbours of one kind, and puts removed before added between two equal segments. */
function joined(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const { kind, text } of segments) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = found.at(-1);
      if (last?.kind === 'same') found[found.length - 1] = { kind, text: last.text + text };
      else found.push({ kind, text });
    }
  }
  close();
  return found;
}

/** Returns the lines, each with its line end. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function tokens(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
