import { history, undo } from '@tiptap/pm/history';
import { Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { startDrag } from '../../../../renderer/editor/block-handle/startDrag.ts';

const schema = new Schema({
  nodes: { doc: { content: 'block+' }, block: { content: 'text*' }, text: {} },
});
const block = (text: string) => schema.node('block', null, schema.text(text));

test('a drag right after another move is undone by itself', () => {
  const state = EditorState.create({
    doc: schema.node('doc', null, ['a', 'b', 'c'].map(block)),
    plugins: [history()],
  });
  const view = {
    state,
    dragging: null,
    dispatch(transaction: Transaction) {
      view.state = view.state.apply(transaction);
    },
  };
  const text = () => view.state.doc.textContent;

  view.dispatch(view.state.tr.delete(6, 9).insert(3, block('c')));
  expect(text()).toBe('acb');
  startDrag(view as unknown as EditorView, { dom: {} as HTMLElement, position: () => 3 }, {
    setDragImage: () => undefined,
    setData: () => undefined,
  } as unknown as DataTransfer);
  view.dispatch(view.state.tr.delete(3, 6).insert(6, block('c')));
  expect(text()).toBe('abc');

  undo(view.state, (transaction) => {
    view.dispatch(transaction);
  });
  expect(text()).toBe('acb');
  undo(view.state, (transaction) => {
    view.dispatch(transaction);
  });
  expect(text()).toBe('abc');
});
