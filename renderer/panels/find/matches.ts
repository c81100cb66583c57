import type { EditorState, Transaction } from '@tiptap/pm/state';
import { getMatchHighlights } from 'prosemirror-search';

/** How many matches there are, and which of them is selected: 1 for the first, 0 for none. */
export interface Matches {
  readonly count: number;
  readonly current: number;
}

/** The matches that are highlighted, as `current/count`: a string, so that it can be compared. */
export function matchesIn(state: EditorState): string {
  const found = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  const current = found.findIndex((match) => match.from === from && match.to === to) + 1;
  return `${String(current)}/${String(found.length)}`;
}

/**
 * Puts a text, as it stands, in the place of what is highlighted: of the match that is selected alone, or of all. Each
 * keeps its marks. The library's own commands take `$` for a sign of theirs, and lose it at the start.
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
