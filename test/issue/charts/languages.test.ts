import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { chartWordsFor, counted, type ChartWords } from '../../../issue/language/chartWords.ts';
import '../../../issue/language/allLanguages.ts';
import { understood, type Wish } from './support/drawSource.ts';

const languages = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

const months = 'Monat;A;B\n2024-01;1;9\n2024-02;;8\n2024-03;12;7\n2024-04;4;2\n2024-05;5;6';
const names = `Land;Wert\n${[4, 9, 1, 5, 6, 7, 8].map((value, at) => `N${String(at)};${String(value)}`).join('\n')}`;
const eight = 'ABCDEFGH'.split('');

/** A chart of every kind, and whatever a description says only of some data. */
const charts: readonly (readonly [source: string, wish: Wish])[] = [
  ...chartKinds.map((kind): [string, Wish] => [
    kind === 'scatter' ? 'Name;X;Y\nP;1;2\nQ;3;5\nR;4;\nS;2;8' : months,
    { kind },
  ]),
  ['Quartal;A\n2024-Q1;10 %\n2024-Q3;11 %\n2024-Q4;14 %', { kind: 'line' }],
  ['Tag;A\n2024-03-01;1\n2024-03-08;40\n2024-03-11;12', { kind: 'line', scale: 'log' }],
  ['Woche;A\n2024-W10;2\n2024-W11;9\n2024-W12;2', { kind: 'area' }],
  ['Jahr;A\n2020;5000000000\n2021;1', { kind: 'bar' }],
  ['Jahr;A\n2020;100\n2021;150\n2022;130', { kind: 'line', isIndexed: true }],
  ['Jahr;A\n2020;\n2021;7', { kind: 'line' }],
  [names, { kind: 'bar', unit: 'USD' }],
  ['Land;Wert\nA;5\nB;–\nC;7', { kind: 'horizontal' }],
  [
    `Land;X;Y\n${eight.map((name, at) => `${name};${at < 2 ? '1' : ''};3`).join('\n')}`,
    { kind: 'bar' },
  ],
  [
    [
      ['Jahr', ...eight],
      ['2020', ...eight.map(() => '1')],
      ['2021', ...eight.map(() => '2')],
    ]
      .map((cells) => cells.join(';'))
      .join('\n'),
    { kind: 'line', highlighted: ['C'] },
  ],
];

test.each(languages)('every chart is described in %s', async (language) => {
  const all = charts.map(([source, wish]) => {
    const { table, options } = understood({ name: 'test', source, wish: { ...wish, language } });
    return describeChart(table, options);
  });
  const file = join(import.meta.dirname, 'golden/descriptions', `${language}.txt`);
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(file);
});

test('other languages are described in English', () => {
  expect(chartWordsFor('ja')).toBe(chartWordsFor('en'));
  expect(chartWordsFor('pt-BR')).toBe(chartWordsFor('pt'));
});

test.each([
  ['pl', 'points', ['1 punkt', '2 punkty', '5 punktów', '12 punktów', '22 punkty', '1.5 punktu']],
  ['pl', 'moreSeries', ['I jeszcze 1 seria.', 'I jeszcze 3 serie.', 'I jeszcze 7 serii.']],
  [
    'fr',
    'percentagePoints',
    ['0 point de pourcentage', '1.5 point de pourcentage', '2 points de pourcentage'],
  ],
  ['it', 'moreSeries', ['E 1 altra serie.', 'E altre 2 serie.']],
  ['es', 'valuesMissing', ['falta 1 valor', 'faltan 2 valores']],
  ['nl', 'valuesMissing', ['1 waarde ontbreekt', '2 waarden ontbreken']],
  ['de', 'moreSeries', ['Dazu 1 weitere Reihe.', 'Dazu 2 weitere Reihen.']],
] as const)('the plurals of %s are its own: %s', (language, name, expected) => {
  const words = chartWordsFor(language);
  const numbers = expected.map((text) => Number(/[\d.]*\d/.exec(text)?.[0]));
  expect(numbers.map((number) => counted(words[name], number, words))).toEqual(expected);
});

test('every language has a word of its own for everything', () => {
  const flat = (words: ChartWords) => JSON.stringify(Object.entries({ ...words, tag: '' }));
  expect(new Set(languages.map((language) => flat(chartWordsFor(language)))).size).toBe(8);
  const named = (text: string) => (text.match(/\{\w+\}|#/g) ?? []).toSorted();
  const english = chartWordsFor('en');
  for (const language of languages) {
    const words = chartWordsFor(language);
    for (const [name, text] of Object.entries(words)) {
      const other = english[name as keyof ChartWords];
      if (typeof text === 'string' && typeof other === 'string')
        expect([language, name, named(text)]).toEqual([language, name, named(other)]);
    }
  }
});
