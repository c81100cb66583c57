import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { addNewsItem } from './blockCommands.ts';
import { nodeAround } from './place.ts';

/** Lists of short texts: Enter in one starts the next. */
const repeated = ['source', 'company'];

/**
 * Enter in a line of a block: starts the next source, company or link where those are listed, else goes on to the
 * next line. On an empty last paragraph it leaves the running text. False where Enter splits the text as usual.
 */
export function enterInLine(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const line = $from.parent;
  if (!line.isTextblock || !empty) return false;
  if (line.type.isInGroup('flow')) return leaveEmptyLastParagraph(editor);
  if ($from.node(-1).type.name === 'listItem') return false;
  if (repeated.includes(line.type.name))
    return line.content.size > 0 ? splitLine(editor) : leaveList(editor);
  if (line.type.name === 'linkNote') return addSibling(editor, 'linkItem');
  return goToLine(editor, 1);
}

/** Backspace at the start of a line: removes an empty source, company or link; else steps back without joining lines. */
export function backspaceInLine(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const line = $from.parent;
  if (!empty || $from.parentOffset > 0 || !line.isTextblock) return false;
  if (line.type.isInGroup('flow') || $from.node(-1).type.name === 'listItem') return false;
  const list = $from.node(-1);
  if (repeated.includes(line.type.name) && line.content.size === 0 && siblings(list, line) > 1) {
    return removeLine(editor);
  }
  return goToLine(editor, -1) || true;
}

/** Tab and Shift+Tab: to the next or the previous line of the issue. */
export function goToLine(editor: Editor, direction: 1 | -1): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const start = direction === 1 ? $from.after() : $from.before();
  const found = Selection.findFrom(state.doc.resolve(start), direction, true);
  if (!found) return false;
  const end = direction === 1 ? found.$from.end() : found.$from.pos;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView());
  return true;
}

function leaveEmptyLastParagraph(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const { parent, depth } = $from;
  if (parent.type.name !== 'paragraph' || parent.content.size > 0 || depth < 2) return false;
  const body = $from.node(-1);
  const index = $from.index(-1);
  const isFirst = index === 0 || !body.child(index - 1).type.isInGroup('flow');
  const isLast = index === body.childCount - 1 || !body.child(index + 1).type.isInGroup('flow');
  if (isFirst || !isLast || body.type.name === 'listItem') return false;
  const found = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (!found) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  const next = TextSelection.create(tr.doc, tr.mapping.map(found.$from.end()));
  view.dispatch(tr.setSelection(next).scrollIntoView());
  return true;
}

function splitLine(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const tr = state.tr;
  if ($from.parentOffset < $from.parent.content.size) return goToLine(editor, 1);
  tr.insert($from.after(), $from.parent.type.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1)).scrollIntoView());
  return true;
}

/** From an empty last entry: removes it, and goes on to a new news item or to the next line. */
function leaveList(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const list = $from.node(-1);
  const item = nodeAround($from, (node) => node.type.name === 'newsItem');
  const hasText = item ? item.node.textContent !== '' : false;
  if (siblings(list, $from.parent) > 1) removeLine(editor);
  if (item && hasText) return addNewsItem(editor);
  return goToLine(editor, 1);
}

function removeLine(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const tr = state.tr.delete($from.before(), $from.after());
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve($from.before()), -1)));
  return true;
}

function addSibling(editor: Editor, type: string): boolean {
  const { state, view } = editor;
  const place = nodeAround(state.selection.$from, (node) => node.type.name === type);
  if (!place) return false;
  if (place.node.textContent === '') return goToLine(editor, 1);
  const end = place.position + place.node.nodeSize;
  const blank = place.node.type.createAndFill();
  if (!blank) return false;
  const tr = state.tr.insert(end, blank);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
  return true;
}

function siblings(list: Node, line: Node): number {
  let count = 0;
  list.forEach((node) => {
    if (node.type === line.type) count += 1;
  });
  return count;
}
