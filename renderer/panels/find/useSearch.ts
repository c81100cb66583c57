import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { findNext, findPrev, search, setSearchState, type SearchQuery } from 'prosemirror-search';
import { useEffect, useRef } from 'react';
import { useEditorSelection } from '../../editor/hooks/useEditorSelection.ts';
import { usePlugin } from '../../editor/hooks/usePlugin.ts';
import { matchesIn, readMatches, replaceMatches, type Matches } from './matches.ts';

export interface Search {
  readonly matches: Matches;
  readonly next: () => void;
  readonly previous: () => void;
  /** Replaces the selected match, and goes to the next. */
  readonly replace: (text: string) => void;
  /** Replaces all as one undo step. */
  readonly replaceAll: (text: string) => void;
}

/**
 * Highlights the matches of a query while the component is mounted, and selects the first match after the position
 * where the search began. Costs the editor nothing while unmounted.
 */
export function useSearch(editor: Editor, query: SearchQuery): Search {
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
    replace: (text) => {
      editor.view.dispatch(replaceMatches(editor.state, text, 'selected'));
      run(findNext)();
    },
    replaceAll: (text) => editor.view.dispatch(replaceMatches(editor.state, text, 'all')),
  };
}

/** ProseMirror scrolls to a selection only while the page has the focus, but the bar has it. */
function showMatch({ view }: Editor): void {
  view.dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'nearest' });
}
