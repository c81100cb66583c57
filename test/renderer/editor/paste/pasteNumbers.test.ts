import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { withCopied } from '../../../../issue/paste/copied.ts';
import { pasteNumbers } from '../../../../renderer/editor/paste/pasteNumbers.ts';
import type { PasteOffer } from '../../../../renderer/editor/paste/pasteOffer.ts';
import { Store } from '../../../../renderer/store/store.ts';
import { editorContext, pageWith } from '../../support/editorSchema.ts';

const chart = {
  ...blankBlock('chart', 'c'),
  bars: [{ label: 'Alt', value: 1 }],
  unit: '%',
};

function toldBy(offer: PasteOffer | null): string {
  return offer?.kind === 'left-out' ? offer.message : '';
}

/** Returns the chart after a paste, and the message to the user. */
function pasted(
  source: { readonly text?: string; readonly html?: string },
  { language = 'de', isWhole = false } = {},
) {
  let state: EditorState = pageWith([blankBlock('masthead', 'm'), chart]);
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
  const target = { view, context: { ...editorContext, language }, offer };
  const isTaken = pasteNumbers(target, { html: '', text: '', ...source });
  const { bars, unit } = state.doc.child(1).attrs as typeof chart;
  return {
    isTaken,
    bars: bars.map(({ label, value }) => [label, value]),
    unit,
    told: toldBy(offer.get()),
  };
}

test('a table becomes the numbers of the chart, and its unit, with what is left out', () => {
  expect(pasted({ text: 'Hafen\t1,789 €\nKran\t3,5 €' })).toEqual({
    isTaken: true,
    bars: [
      ['Hafen', 1.789],
      ['Kran', 3.5],
    ],
    unit: '€',
    told: '',
  });
  const table = pasted({ text: 'Firma\tLeute\tZiel\nHafen\t7\t8\nKran\t?\t5\nBagger\t3\t2' });
  expect(table.bars).toEqual([
    ['Hafen', 7],
    ['Bagger', 3],
  ]);
  expect(table.unit).toBe('');
  expect(table.told).toContain('Zeile 3 („Kran | ? | 5“)');
  expect(table.told).toContain('Kopfzeile');
  expect(table.told).toContain('Spalte 3 („Ziel“)');
});

test('the newsletter’s language decides where the numbers do not', () => {
  const text = 'Hafen\t3.625\nKran\t1.250';
  expect(pasted({ text }).bars[0]).toEqual(['Hafen', 3625]);
  expect(pasted({ text }, { language: 'en' }).bars[0]).toEqual(['Hafen', 3.625]);
});

test('the table of a page is read from its HTML', () => {
  const html =
    '<table><tr><th>Stadt</th><th>Anteil in %</th></tr><tr><td>Köln<br>am Rhein</td><td>7,5</td></tr></table>';
  const text = 'Stadt\tAnteil in %\nKöln\nam Rhein\t7,5';
  expect(pasted({ html, text })).toMatchObject({ bars: [['Köln am Rhein', 7.5]], unit: '%' });
});

test('it goes into a chart that is selected as a whole', () => {
  expect(pasted({ text: 'Hafen; 7\nKran; 8' }, { isWhole: true }).bars).toHaveLength(2);
});

test('a table that cannot be drawn changes nothing, and the author is told why', () => {
  const { told, ...rest } = pasted({ text: 'Marge\t12 %\nUmsatz\t1.234,89 €' });
  expect(rest).toEqual({ isTaken: true, bars: [['Alt', 1]], unit: '%' });
  expect(told).toContain('ändert sich nicht');
  expect(told).toContain('„12 %“ (Zeile 1) und „1.234,89 €“ (Zeile 2)');
});

test.each([
  'Ein Satz.',
  ': 3 Gründe',
  'Der Umsatz stieg zuletzt sogar um 12 %\nDer Gewinn fiel auch in diesem Jahr um 3 %',
  'Es sind 12.\nWarum? Das weiß niemand; alle rätseln.\nNoch ein Satz mit 3 Gründen.',
  'Hafen; Kran\nBagger; Schiff',
])('prose stays prose: %j', (text) => {
  expect(pasted({ text }, {})).toMatchObject({ isTaken: false, bars: [['Alt', 1]], unit: '%' });
});

test('what was copied on a page of ours is pasted as it was', () => {
  const copied = { issue: 'x', copied: { flow: [] } };
  const html = withCopied('<table><tr><td>A</td><td>1</td></tr></table>', copied);
  expect(pasted({ html, text: 'A\t1\nB\t2' }).isTaken).toBe(false);
});
