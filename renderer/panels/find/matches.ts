import type { EditorState, Transaction } from '@tiptap/pm/state';
import { getMatchHighlights } from 'prosemirror-search';

/** The number of matches, and the selected one: 1 for the first, 0 for none. */
export interface Matches {
  readonly count: number;
  readonly current: number;
}

/** Returns the highlighted matches as `current/count`: a string, so that it can be compared. */
export function matchesIn(state: EditorState): string {
  const found = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  const current = found.findIndex((match) => match.from === from && match.to === to) + 1;
  return `${String(current)}/${String(found.length)}`;
}

/**
 * Replaces the selected match, or all highlighted ones, with the literal text. Each match keeps its marks. The
 * library's own commands interpret `$`, and drop it at the start of the text.
 */
export function replaceMatches(
  state: EditorState,
  text: string,
  which: 'selected' | 'all',
): Transaction {
  const { selection, schema, tr, doc } = state;
  const found = getMatchHighlights(state).find();
  const replaced =
    which === 'all'
      ? found
      : found.filter(({ from, to }) => from === selection.from && to === selection.to);
  for (const { from, to } of replaced.toSorted((one, other) => other.from - one.from)) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
    if (text === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(text, marks));
  }
  return tr;
}

export function readMatches(text: string): Matches {
  const [current = 0, count = 0] = text.split('/').map(Number);
  return { current, count };
}
