import { describe, expect, test } from 'vitest';
import { readColumn } from '../../../issue/numbers/readColumn.ts';

/** The numbers of a column and their unit, in brief; else what is wrong with it. */
function read(texts: readonly string[], language: string) {
  const column = readColumn(texts, language);
  if (column.kind === 'numbers') return [column.values, column.unit];
  return column.kind === 'words'
    ? 'words'
    : [column.reason.over, column.reason.cells.map(({ at }) => at)];
}

describe('one value that leaves no doubt decides for its column', () => {
  test.each([
    [
      ['1.283', '12.5'],
      [1.283, 12.5],
    ],
    [
      ['1.283', '12,5'],
      [1283, 12.5],
    ],
    [
      ['1.283', '12.500'],
      [1283, 12_500],
      [1.283, 12.5],
    ],
    [
      ['4,125', '0,5'],
      [4.125, 0.5],
    ],
    [
      ['4,125', '1,204,377'],
      [4125, 1_204_377],
    ],
    [
      ['4.125', '1.204.377', '950'],
      [4125, 1_204_377, 950],
    ],
    [
      ['2,5', '−3,625'],
      [2.5, -3.625],
    ],
    [
      ['$2,500', '$3,120.50'],
      [2500, 3120.5],
    ],
    [
      ["1'283", '2.125'],
      [1283, 2125],
      [1283, 2.125],
    ],
    [
      ['7', '0.333'],
      [7, 0.333],
    ],
  ])('%j', (texts, german: number[], english: number[] = german) => {
    const unit = texts[0]?.startsWith('$') ? '$' : '';
    expect(read(texts, 'de')).toEqual([german, unit]);
    expect(read(texts, 'en')).toEqual([english, unit]);
  });
});

describe('else the language does', () => {
  test.each([
    ['1,789 €', 1.789, 1789],
    ['3,625 %', 3.625, 3625],
    ['3.625%', 3625, 3.625],
    ['4.125', 4125, 4.125],
    ['+2,250', 2.25, 2250],
    ['(1.125)', -1125, -1.125],
    ['CHF 7.500', 7500, 7.5],
  ])('%j', (text, german, english) => {
    expect(read([text], 'de')[0]).toEqual([german]);
    expect(read([text], 'de-AT')[0]).toEqual([german]);
    expect(read([text], 'en')[0]).toEqual([english]);
    expect(read([text], 'en-GB')[0]).toEqual([english]);
  });

  test('Swiss numbers have a decimal point', () => {
    expect(read(['4.125', "12'000"], 'de-CH')).toEqual([[4.125, 12_000], '']);
  });
});

test.each([
  ['(12)', -12, ''],
  ['(€ 1.250,5)', -1250.5, '€'],
  ['€ (12,5)', -12.5, '€'],
  ['(12,5) %', -12.5, '%'],
  ['(−12)', -12, ''],
  ['-$5', -5, '$'],
  ['$ −5', -5, '$'],
  ['US$ 5', 5, 'US$'],
  ['EUR 5', 5, 'EUR'],
  ['4,1 Mrd. US-Dollar', 4.1, 'Mrd. US-Dollar'],
  ['12 m2', 12, 'm2'],
  ['7 t CO2', 7, 't CO2'],
  ['12,5\u00A0%', 12.5, '%'],
  ['12,5[3]', 12.5, ''],
  ['12,5 %*', 12.5, '%'],
  ['12,5 m²', 12.5, 'm²'],
  ['1,5E+09', 1.5e9, ''],
  ['12,–', 12, ''],
  ['1e3', 1000, ''],
  ['1E3', 1000, ''],
  ['1,5e-2 %', 0.015, '%'],
  ['2E−3', 0.002, ''],
  ['-1e+2', -100, ''],
  ['5 EUR', 5, 'EUR'],
  ['5e', 5, 'e'],
  ['12m2', 12, 'm2'],
  ['12 km2', 12, 'km2'],
  ['9,8 m/s2', 9.8, 'm/s2'],
  ['7 Mio. t CO2e', 7, 'Mio. t CO2e'],
  ['12,5¹', 12.5, ''],
  ['110²', 110, ''],
  ['10*', 10, ''],
  ['10[3]', 10, ''],
])('%j is a number and what it counts', (text, value, unit) => {
  expect(read([text], 'de')).toEqual([[value], unit]);
});

test.each([
  '5-10',
  '12:30',
  '3/4',
  '1.5.2024',
  '03.02.2025',
  '3 von 7',
  'Q3 2025',
  'FC 04',
  '15-fache',
  'ca. 12',
  '> 5',
  '10³',
  '10²³',
  '-10³',
  '2⁵',
  '1,5·10³',
  '1,5 × 10³',
  '10⁻³',
  '5a1',
  '5 a1',
  '5e1234',
  '1e3e3',
  '7 U21',
  '',
  '–',
  'k. A.',
])('%j is no number', (text) => {
  expect(read([text], 'de')).toBe('words');
});

test('numbers that count different things, or have different decimal marks, are not put side by side', () => {
  expect(read(['12 %', '1.234,89 €'], 'de')).toEqual(['unit', [0, 1]]);
  expect(read(['5', '4 Mrd. €', '3', '900 Mio. €'], 'de')).toEqual(['unit', [1, 3]]);
  expect(read(['$1.2bn', '$900m'], 'en')).toEqual(['unit', [0, 1]]);
  expect(read(['12 km', '9 mi'], 'en')).toEqual(['unit', [0, 1]]);
  expect(read(['1.234,5', '7', '12.5'], 'de')).toEqual(['decimal-mark', [0, 2]]);
  expect(read(['1,204,377', '0,5'], 'en')).toEqual(['decimal-mark', [0, 1]]);
});

test.each([
  [
    ['5 Mio.', '800.000'],
    [0, 1],
  ],
  [
    ['800.000', '5 Mio. €'],
    [1, 0],
  ],
  [
    ['0', '4,1 Mrd. €', '3,2'],
    [1, 2],
  ],
  [
    ['$1.2B', '900'],
    [0, 1],
  ],
  [
    ['$1.2bn', '900'],
    [0, 1],
  ],
  [
    ['$900m', '7'],
    [0, 1],
  ],
  [
    ['12k', '900'],
    [0, 1],
  ],
  [
    ['3 M', '900'],
    [0, 1],
  ],
  [
    ['3 million', '900'],
    [0, 1],
  ],
  [
    ['12 T€', '900'],
    [0, 1],
  ],
  [
    ['12 Tsd. Stück', '900'],
    [0, 1],
  ],
  [
    ['3 Millionen', '900'],
    [0, 1],
  ],
])('a number with a magnitude is not put beside one without: %j', (texts, cells) => {
  expect(read(texts, 'en')).toEqual(['unit', cells]);
  expect(read(texts, 'de')).toEqual(['unit', cells]);
});

test.each([
  [['5 Mio.', '0'], [5, 0], 'Mio.'],
  [['12 m', '9'], [12, 9], 'm'],
  [['12 t', '9'], [12, 9], 't'],
  [['12 kWh', '9'], [12, 9], 'kWh'],
  [['12 MB', '9'], [12, 9], 'MB'],
  [['12 km', '9'], [12, 9], 'km'],
  [['12 Mitarbeiter', '9'], [12, 9], 'Mitarbeiter'],
  [['$12', '9'], [12, 9], '$'],
  [['5 Mio.', '–'], [5, undefined], 'Mio.'],
])('a unit without a magnitude need not stand everywhere: %j', (texts, values, unit) => {
  expect(read(texts, 'de')).toEqual([values, unit]);
});

test('one unit may have two names, and need not stand everywhere', () => {
  expect(read(['12 %', '9 Prozent', '7'], 'de')).toEqual([[12, 9, 7], '%']);
  expect(read(['€ 12', '9 EUR'], 'de')).toEqual([[12, 9], '€']);
  expect(read(['4,1 Mrd. €', '3,2 Mrd €'], 'de')).toEqual([[4.1, 3.2], 'Mrd. €']);
});

test('a column is one of numbers where half of what stands in it is', () => {
  expect(read(['12', '', 'folgt', '14'], 'de')).toEqual([[12, undefined, undefined, 14], '']);
  expect(read(['12', 'Köln', 'Bonn'], 'de')).toBe('words');
});
