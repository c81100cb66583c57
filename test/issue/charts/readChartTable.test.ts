import { describe, expect, test } from 'vitest';
import { problemText } from '../../../issue/charts/problemText.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
import { timeText } from '../../../issue/charts/text/timeText.ts';

/** A table in brief: what the first column holds, and each series with its values (– for none). */
function read(source: string, language = 'de') {
  const { table, problems } = readChartTable(source, language);
  if (!table) return problems.map((problem) => problemText(problem, 'en'));
  const { base, series } = table;
  const rows = base.unit
    ? base.values.map((day) => timeText(day, base.unit ?? 'day', 'en'))
    : base.texts;
  return [
    `${base.kind}: ${rows.join(', ')}`,
    ...series.map(
      ({ name, unit, values }) =>
        `${name}${unit === '' ? '' : ` [${unit}]`}: ${values.map((value) => value ?? '–').join(' ')}`,
    ),
    ...problems.map((problem) => problemText(problem, 'en')),
  ];
}

describe('tables as they are pasted', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'cells between commas, the last ones of lines missing, and a source',
      'en',
      'Year,A,B\n2020,4,\n2021,,3\n2022,7,2\nSource: Foo',
      ['times: 2020, 2021, 2022', 'A: 4 – 7', 'B: – 3 2'],
    ],
    [
      'German months, missing values at the end of a line and in between',
      'de',
      'Monat;GPT-4;3.5 Sonnet\nJan 23;60,5;\nFeb. 2023;;3\nMär 2023;\nApril 2023;1.000,5;4',
      [
        'times: January 2023, February 2023, March 2023, April 2023',
        'GPT-4: 60.5 – – 1000.5',
        '3.5 Sonnet: – 3 – 4',
      ],
    ],
    [
      'American dates, newest first',
      'en',
      'Date,Close,Volume\n3/14/2025,"1,234.5",10\n3/3/2025,1200.25,12',
      ['times: March 3, 2025, March 14, 2025', 'Close: 1200.25 1234.5', 'Volume: 12 10'],
    ],
    [
      'quarters with units in the cells',
      'de',
      'Quartal\tUmsatz\nQ1 2024\t1,2 Mrd. €\nQ2 2024\t1,5 Mrd. €',
      ['times: Q1 2024, Q2 2024', 'Umsatz [Mrd. €]: 1.2 1.5'],
    ],
    [
      'years, an estimate, the source below',
      'de',
      'Jahr;Umsatz (Mio. €)\n2023;1.234\n2024;1.500\n2025e;2.000\nQuelle: Bericht',
      ['times: 2023, 2024, 2025', 'Umsatz [Mio. €]: 1234 1500 2000'],
    ],
    [
      'a Markdown table with emphasis',
      'en',
      '| Team | **Wins** |\n|---|---:|\n| *Red* | 12 |\n| Blue | n/a |',
      ['names: Red, Blue', 'Wins: 12 –'],
    ],
    [
      'names with a second column of words',
      'en',
      'Country\tRegion\tShare\nSpain\tSouth\t5%\nPoland\tEast\t7%',
      [
        'names: Spain, Poland',
        'Share [%]: 5 7',
        'Column 2 (“Region”) has no numbers and is not in the chart.',
      ],
    ],
    [
      'an unnamed first column and years as heads',
      'de',
      '\t2023\t2024\nBerlin\t8,5\t9\nHamburg\t10,9\t11',
      ['names: Berlin, Hamburg', '2023: 8.5 10.9', '2024: 9 11'],
    ],
    [
      'numbers against numbers',
      'en',
      'Weight\tHeight\n61\t168\n72\t175',
      ['numbers: 61, 72', 'Height: 168 175'],
    ],
    [
      'a title above',
      'en',
      'Sales of the year\nMonth\tSales\nJan 2024\t5\nFeb 2024\t6',
      ['times: January 2024, February 2024', 'Sales: 5 6'],
    ],
  ])('%s', (_, language, source, expected) => {
    expect(read(source, language)).toEqual(expected);
  });
});

describe('what cannot be drawn says which cell', () => {
  test.each<[string, readonly string[]]>([
    [
      'Monat;A\n2024-01;5\n2024-02;fünf\n2024-03;6',
      ['Line 3, column 2 (“A”): “fünf” is not a number.'],
    ],
    [
      'Monat;A\n2024-01;5\nbald;6\n2024-03;6',
      ['Line 3, column 1 (“Monat”): “bald” is not a date like the others in its column.'],
    ],
    [
      'Monat;A\n2024-01;5\n01/2024;6',
      ['Line 3, column 1 (“Monat”): “01/2024” is in another line already.'],
    ],
    [
      'Land;A\nDE;5 €\nFR;6 $',
      ['Column 2: “5 €” in line 2 and “6 $” in line 3 have different units.'],
    ],
    [
      'Land;A;B\nDE;1.000,5;1\nFR;1,000.5;2',
      ['Column 2: “1.000,5” in line 2 and “1,000.5” in line 3 have different decimal marks.'],
    ],
    ['Land;A\nDE;ca. 5\nFR;6', ['Line 2, column 2 (“A”): “ca. 5” is not a number.']],
    ['Land;Stadt\nDE;Berlin\nFR;Paris', ['The table has no column of numbers.']],
    ['', ['The table has no column of numbers.']],
  ])('%j', (source, expected) => {
    const { table, problems } = readChartTable(source, 'de');
    expect(table).toBeUndefined();
    expect(problems.map((problem) => problemText(problem, 'en'))).toEqual(
      expect.arrayContaining([...expected]),
    );
  });
});

test('rows and columns with the same name are drawn, and said', () => {
  expect(read('Ort;A;B; A\nUlm;1;2;3\nBonn;2;3;4\n Ulm;4;5;6')).toEqual([
    'names: Ulm, Bonn, Ulm',
    'A: 1 2 4',
    'B: 2 3 5',
    'A: 3 4 6',
    'Column 4 has the name of column 2: “A”.',
    'Line 4 has the name of line 2: “Ulm”.',
  ]);
});

test('rows without a name are called by their place', () => {
  expect(read(';A;B\n;1;2\n;2;3')[0]).toBe('names: 1, 2');
  expect(read('Ort;A\nUlm;1\n;2\nBonn;3')[0]).toBe('names: Ulm, Zeile 2, Bonn');
});
