import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { PasteTarget } from '../../../../renderer/editor/paste/paste.ts';
import { pasteEarnings } from '../../../../renderer/editor/paste/pasteEarnings.ts';
import { pasteChart } from '../../../../renderer/editor/paste/pasteChart.ts';
import { isObsolete, type PasteOffer } from '../../../../renderer/editor/paste/pasteOffer.ts';
import { Store } from '../../../../renderer/store/store.ts';
import { editorContext, pageWith } from '../../support/editorSchema.ts';

const chart = {
  ...blankBlock('chart', 'c'),
  table: [
    ['', 'A'],
    ['Alt', '1'],
  ],
};
const earnings = {
  ...blankBlock('earnings', 'e'),
  days: [{ date: '2026-11-16', companies: [] }],
};

/** A page with its undo history, and the notice that the editor shows. */
function pageOf(block: Block, paste: (target: PasteTarget) => boolean) {
  const { doc } = pageWith([{ ...blankBlock('masthead', 'm'), date: '2026-11-16' }, block]);
  let state = EditorState.create({ doc, plugins: [history()] });
  const dispatch = (tr: EditorState['tr']) => {
    state = state.apply(tr);
  };
  const view = {
    get state() {
      return state;
    },
    dispatch,
  } as EditorView;
  dispatch(state.tr.setSelection(TextSelection.near(doc.resolve(doc.content.size - 1), -1)));
  const offer = new Store<PasteOffer | null>(null);
  expect(paste({ view, context: editorContext, offer })).toBe(true);
  return {
    isShown: () => {
      const shown = offer.get();
      return shown !== null && !isObsolete(shown, state.doc);
    },
    run: (command: Command) => command(state, dispatch),
    typeInMasthead: () => {
      dispatch(state.tr.insertText('KW47', 2));
    },
    removeBlock: () => {
      const from = state.doc.firstChild?.nodeSize ?? 0;
      dispatch(state.tr.delete(from, state.doc.content.size));
    },
  };
}

const table = (text: string) => (target: PasteTarget) => pasteChart(target, { html: '', text });
const list = (text: string) => (target: PasteTarget) =>
  pasteEarnings(target, { html: '', text, pictures: [], lists: [] });

test.each<[string, Block, (target: PasteTarget) => boolean]>([
  ['a chart', chart, table('Hafen\t7\nKran\t?\nBagger\t3')],
  ['a chart in English', chart, table('Port\t3.5\nCrane\t?\nShip\t12')],
  ['a list', earnings, list('Mo 16.11.: Hafen (BMO)\nhttps://kran.example/liste')],
])('a notice about %s leaves with what was pasted, and not before', (_, block, paste) => {
  const page = pageOf(block, paste);
  expect(page.isShown()).toBe(true);
  page.typeInMasthead();
  expect(page.isShown()).toBe(true);
  page.run(undo);
  expect(page.isShown()).toBe(true);
  page.run(undo);
  expect(page.isShown()).toBe(false);
  page.run(redo);
  page.removeBlock();
  expect(page.isShown()).toBe(false);
});

test('a notice about a table that changed nothing stays', () => {
  const page = pageOf(chart, table('Marge\t12 %\nUmsatz\t1.234,89 €'));
  page.typeInMasthead();
  expect(page.isShown()).toBe(true);
});
