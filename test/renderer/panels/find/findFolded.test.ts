import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { findFolded } from '../../../../renderer/panels/find/findFolded.ts';
import { FoldedQuery } from '../../../../renderer/panels/find/foldedQuery.ts';

const loosely = { caseSensitive: false, wholeWord: false };
const found = (text: string, typed: string, options = loosely) =>
  findFolded(text, typed, options).map(([from, to]) => text.slice(from, to));

test.each([
  ['z. B.', 'so z.\u00A0B. heute', 'z.\u00A0B.'],
  ['"Chip"', 'der „Chip“ von', '„Chip“'],
  ["'Chip'", 'der ‚Chip‘ von', '‚Chip‘'],
  ['"Chip"', 'le « Chip »', ''],
  ["Occam's", 'Occam’s Razor', 'Occam’s'],
  ['weiter...', 'und so weiter…', 'weiter…'],
  ['weiter…', 'und so weiter...', 'weiter...'],
  ['5 $ (netto)', 'für 5 $ (netto) im Jahr', '5 $ (netto)'],
  ['a|b', 'a b a|b', 'a|b'],
  ['.*', 'a .* b', '.*'],
  ['KI', 'der Ski', 'ki'],
  ['2024-2025', '2024–2025', '2024–2025'],
  ['a - b', 'a — b', 'a — b'],
  ['20 Uhr', '20\u202FUhr', '20\u202FUhr'],
])('%s is found in "%s"', (typed, text, expected) => {
  expect(found(text, typed)).toEqual(expected === '' ? [] : [expected]);
});

test.each([
  ['Größe', 'Gro\u0308\u00DFe', 'Gro\u0308\u00DFe'],
  ['Gro\u0308sse', 'eine Größe', 'Größe'],
  ['strasse', 'Die Straße', 'Straße'],
  ['STRAẞE', 'Die Strasse', 'Strasse'],
  ['Malmo', 'in Malmø!', 'Malmø'],
  ['lodz', 'nach Łódź', 'Łódź'],
  ['dorde', 'Đorđe', 'Đorđe'],
  ['aegir', 'Ægir', 'Ægir'],
  ['cœur', 'coeur', 'coeur'],
  ['CO2', 'CO₂-Preis', 'CO₂'],
  ['auffinden', 'au\uFB03nden', 'au\uFB03nden'],
  ['finden', '\uFB01nden', '\uFB01nden'],
  ['trennbar', 'trenn\u00ADbar', 'trenn\u00ADbar'],
  ['bar', 'trenn\u00ADbar\u00AD!', 'bar'],
  ['zusammen', 'zu\u200Bsammen\u200D', 'zu\u200Bsammen'],
  ['❤', 'ein ❤\uFE0F!', '❤\uFE0F'],
  ['Οδος', 'ΟΔΟΣ', 'ΟΔΟΣ'],
  ['한국', '한국어', '한국'],
])('%s is found in %s, where it stands', (typed, text, expected) => {
  expect(found(text, typed)).toEqual(expected === '' ? [] : [expected]);
});

test('a letter is found as a whole, and matches do not overlap', () => {
  expect(found('Maß', 's')).toEqual([]);
  expect(found('Masse Maße', 'ss')).toEqual(['ss', 'ß']);
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  expect(found('x', '')).toEqual([]);
  expect(found('x', '\u00AD')).toEqual([]);
});

describe('with its case and accents', () => {
  const exactly = { caseSensitive: true, wholeWord: false };
  test.each([
    ['schon', 'schön schon', ['schon']],
    ['schön', 'scho\u0308n schon Schön', ['scho\u0308n']],
    ['o', 'o\u0308 ö o', ['o']],
    ['Maße', 'Masse Maße', ['Maße']],
    ['"A"', '„A“ „a“', ['„A“']],
  ])('%s in %s', (typed, text, expected) => {
    expect(found(text, typed, exactly)).toEqual(expected);
  });
});

test.each([
  ['KI', 'KI', true],
  ['KI', 'KI-Boom', true],
  ['KI', 'Skilift', false],
  ['5', '15', false],
  ['5', '5 %', true],
  ['Öl', 'Löl', false],
  ['Cafe', 'Café', true],
  ['Cafe', 'Cafés', false],
])('%s as a whole word in "%s": %s', (typed, text, isFound) => {
  expect(found(text, typed, { ...loosely, wholeWord: true }).length > 0).toBe(isFound);
});

test('a query goes through the document forwards and backwards, over what is no text', () => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'line+' },
      line: { content: 'inline*' },
      text: { group: 'inline' },
      token: { group: 'inline', inline: true },
    },
  });
  const line = (...content: readonly string[]) =>
    schema.node(
      'line',
      null,
      content.map((text) => (text === '' ? schema.node('token') : schema.text(text))),
    );
  const doc = schema.node('doc', null, [
    line('Straße ', '', ' Strasse'),
    line('nichts'),
    line('STRASSE'),
  ]);
  const state = EditorState.create({ doc });
  const query = new FoldedQuery('strasse', loosely);
  const places = [];
  for (let at = query.findNext(state); at; at = query.findNext(state, at.to))
    places.push([at.from, at.to]);
  expect(places.map(([from, to]) => doc.textBetween(from!, to!))).toEqual([
    'Straße',
    'Strasse',
    'STRASSE',
  ]);
  const back = [];
  for (let at = query.findPrev(state); at; at = query.findPrev(state, at.from))
    back.push([at.from, at.to]);
  expect(back).toEqual(places.toReversed());
});
