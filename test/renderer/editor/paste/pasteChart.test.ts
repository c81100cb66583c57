import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import type { ChartContent } from '../../../../issue/text/chart.ts';
import { withCopied } from '../../../../issue/paste/copied.ts';
import { pasteChart } from '../../../../renderer/editor/paste/pasteChart.ts';
import type { PasteOffer } from '../../../../renderer/editor/paste/pasteOffer.ts';
import { nodeToBlock } from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { Store } from '../../../../renderer/store/store.ts';
import { editorContext, pageWith } from '../../support/editorSchema.ts';

const chart = {
  ...blankBlock('chart', 'c'),
  table: [
    ['', 'Anteil'],
    ['Alt', '1'],
  ],
};

function toldBy(offer: PasteOffer | null): string {
  return offer?.kind === 'left-out' ? offer.message : '';
}

/** Returns the chart after a paste, and the message to the user. */
function pasted(
  source: { readonly text?: string; readonly html?: string },
  { isWhole = false, kind = 'auto' as ChartContent['kind'] } = {},
) {
  let state: EditorState = pageWith([blankBlock('masthead', 'm'), { ...chart, kind }]);
  let at = -1;
  state.doc.forEach((node, offset) => {
    if (node.type.name === 'chart') at = offset;
  });
  const selection = isWhole
    ? NodeSelection.create(state.doc, at)
    : TextSelection.near(state.doc.resolve(at + 2));
  state = state.apply(state.tr.setSelection(selection));
  const view = {
    get state() {
      return state;
    },
    dispatch: (tr: EditorState['tr']) => {
      state = state.apply(tr);
    },
  } as EditorView;
  const offer = new Store<PasteOffer | null>(null);
  const target = { view, context: editorContext, offer };
  const isTaken = pasteChart(target, { html: '', text: '', ...source });
  const {
    table,
    title,
    source: from,
    note,
    kind: after,
  } = nodeToBlock(state.doc.child(1)) as Block & ChartContent;
  return { isTaken, table, title, from, note, kind: after, told: toldBy(offer.get()) };
}

test('a table becomes the data of the chart, every column and cell, and what cannot be drawn is named', () => {
  expect(pasted({ text: 'Hafen\t1,789 €\nKran\t3,5 €' })).toMatchObject({
    isTaken: true,
    table: [
      ['', ''],
      ['Hafen', '1,789 €'],
      ['Kran', '3,5 €'],
    ],
    told: '',
  });
  const table = pasted({ text: 'Firma\tLeute\tZiel\nHafen\t7\t8\nKran\t?\t5\nBagger\t3\t2' });
  expect(table.table).toEqual([
    ['Firma', 'Leute', 'Ziel'],
    ['Hafen', '7', '8'],
    ['Kran', '?', '5'],
    ['Bagger', '3', '2'],
  ]);
  expect(table.told).toBe('Zeile 3, Spalte 2 („Leute“): „?“ ist keine Zahl.');
});

test('the lines around a table become its title, source and note', () => {
  const text = 'Strom je Land\nLand\tTWh\nA\t1\nB\t2\nC\t3\nQuelle: Eurostat\nStand: Mai';
  expect(pasted({ text })).toMatchObject({
    title: 'Strom je Land',
    from: 'Eurostat',
    note: 'Stand: Mai',
    table: [
      ['Land', 'TWh'],
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ],
  });
});

test('text that shows one series becomes a drawing of several', () => {
  const kindAfter = (text: string) => pasted({ text }, { kind: 'bars' }).kind;
  expect(kindAfter('Hafen\t7\nKran\t8')).toBe('bars');
  expect(kindAfter('Hafen\t7\t1\nKran\t8\t2')).toBe('auto');
});

test('the table of a page is read from its HTML', () => {
  const html =
    '<table><tr><th>Stadt</th><th>Anteil in %</th></tr><tr><td>Köln<br>am Rhein</td><td>7,5</td></tr></table>';
  const text = 'Stadt\tAnteil in %\nKöln\nam Rhein\t7,5';
  expect(pasted({ html, text }).table).toEqual([
    ['Stadt', 'Anteil in %'],
    ['Köln am Rhein', '7,5'],
  ]);
});

test('it goes into a chart that is selected as a whole', () => {
  expect(pasted({ text: 'Hafen; 7\nKran; 8' }, { isWhole: true }).table).toHaveLength(3);
});

test('a column of several units is named', () => {
  const { told } = pasted({ text: 'Marge\t12 %\nUmsatz\t1.234,89 €' });
  expect(told).toContain('„12 %“ in Zeile 2 und „1.234,89 €“ in Zeile 3');
});

test.each([
  'Ein Satz.',
  ': 3 Gründe',
  'Der Umsatz stieg zuletzt sogar um 12 %\nDer Gewinn fiel auch in diesem Jahr um 3 %',
  'Es sind 12.\nWarum? Das weiß niemand; alle rätseln.\nNoch ein Satz mit 3 Gründen.',
  'Hafen; Kran\nBagger; Schiff',
])('prose stays prose: %j', (text) => {
  expect(pasted({ text }, {})).toMatchObject({ isTaken: false, table: chart.table });
});

test('what was copied on a page of ours is pasted as it was', () => {
  const copied = { issue: 'x', copied: { flow: [] } };
  const html = withCopied('<table><tr><td>A</td><td>1</td></tr></table>', copied);
  expect(pasted({ html, text: 'A\t1\nB\t2' }).isTaken).toBe(false);
});

test('a column of numbers becomes a series, prose with numbers does not', () => {
  expect(pasted({ text: 'Umsatz\n5\n7,5\n9' })).toMatchObject({
    isTaken: true,
    table: [
      ['', 'Umsatz'],
      ['1', '5'],
      ['2', '7,5'],
      ['3', '9'],
    ],
    note: '',
    told: '',
  });
  expect(pasted({ text: 'Es waren einmal\n5\nKinder und\nnoch eins.' }).isTaken).toBe(false);
});
