import type { Editor } from '@tiptap/core';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import {
  findNext,
  findPrev,
  search,
  setSearchState,
  type SearchQuery,
  getMatchHighlights,
} from 'prosemirror-search';
import { useEffect, useRef } from 'react';
import { useEditorSelection } from '../../editor/hooks/useEditorSelection.ts';
import { usePlugin } from '../../editor/hooks/usePlugin.ts';

/**
 * Highlights the matches of a query while the component is mounted, and selects the first match after the position
 * where the search began. Costs the editor nothing while unmounted.
 */
export function useSearch(editor: Editor, query: SearchQuery) {
  const began = useRef(editor.state.selection.from);
  usePlugin(editor, search, true);
  useEffect(() => {
    const { state, view } = editor;
    const found = query.findNext(state, began.current) ?? query.findNext(state);
    const tr = setSearchState(state.tr, query);
    if (found) tr.setSelection(TextSelection.create(tr.doc, found.from, found.to));
    view.dispatch(tr);
    showMatch(editor);
  }, [editor, query]);
  const matches = readMatches(useEditorSelection(editor, matchesIn));
  const run = (command: typeof findNext) => () => {
    command(editor.state, editor.view.dispatch, editor.view);
    began.current = editor.state.selection.from;
    showMatch(editor);
  };
  return {
    matches,
    next: run(findNext),
    previous: run(findPrev),
    /** Replaces the selected match, and goes to the next. */
    replace: (text: string) => {
      editor.view.dispatch(replaceMatches(editor.state, text, 'selected'));
      run(findNext)();
    },
    /** Replaces all as one undo step. */
    replaceAll: (text: string) => editor.view.dispatch(replaceMatches(editor.state, text, 'all')),
  };
}

/** ProseMirror scrolls to a selection only while the page has the focus, but the bar has it. */
function showMatch({ view }: Editor): void {
  view.dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'nearest' });
}

/** The number of matches, and the selected one: 1 for the first, 0 for none. */
interface Matches {
  readonly count: number;
  readonly current: number;
}

/** Returns the highlighted matches as `current/count`: a string, so that it can be compared. */
function matchesIn(state: EditorState): string {
  const found = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  const current = found.findIndex((match) => match.from === from && match.to === to) + 1;
  return `${String(current)}/${String(found.length)}`;
}

/**
 * Replaces the selected match, or all highlighted ones, with the literal text. Each match keeps its marks. The
 * library's own commands interpret `$`, and drop it at the start of the text.
 */
function replaceMatches(state: EditorState, text: string, which: 'selected' | 'all'): Transaction {
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

function readMatches(text: string): Matches {
  const [current = 0, count = 0] = text.split('/').map(Number);
  return { current, count };
}
