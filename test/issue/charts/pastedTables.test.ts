import { expect, test } from 'vitest';
import { readBlockTable } from '../../../issue/charts/blockChart.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { tableForChart } from '../../../issue/charts/tableForChart.ts';
import { timeText } from '../../../issue/charts/text/timeText.ts';
import { tableGrid } from '../../../issue/import/html/tableGrid.ts';

/** What a chart block makes of a pasted table, in brief. */
function pasted(source: string, language: string): string[] {
  const grid = source.startsWith('<') ? tableGrid(source) : source;
  const { table: cells, title, source: from, note } = tableForChart(grid ?? '', language);
  const { table, problems } = readBlockTable(cells, language);
  const base = table?.base;
  const rows = base?.unit
    ? base.values.map((day) => timeText(day, base.unit ?? 'day', 'en'))
    : (base?.texts ?? []);
  const around = [title, from, note].filter((text) => text !== '');
  return [
    ...around.map((text) => `around: ${text}`),
    ...(base ? [`${base.kind}: ${rows.join(' | ')}`] : []),
    ...(table?.series ?? []).map(
      ({ name, unit, values }) =>
        `${name} [${unit}]: ${values.map((value) => value ?? '–').join(' ')}`,
    ),
    ...problems.map((problem) => problemText(problem, 'en')),
  ];
}

const html = (...rows: string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');

test.each<[string, string, string, readonly string[]]>([
  [
    'Excel: euros in a column of currency, a dash for nothing',
    'de',
    html(
      cells('Kunde', 'Preis'),
      cells('A', ' 1.234,00 &nbsp;€ '),
      cells('B', '- &nbsp; €'),
      cells('C', '-45,10 €'),
    ),
    ['names: A | B | C', 'Preis [€]: 1234 – -45.1'],
  ],
  [
    'Excel: a title and a date of several cells above the header',
    'de',
    'Umsatz der Firmen\t\t\nStand: 25.08.2025\tvorläufig\t\nJahr\tA\tB\n2023\t1,5\t2\n2024\t3,1\t4',
    [
      'around: Umsatz der Firmen',
      'around: Stand: 25.08.2025 vorläufig',
      'times: 2023 | 2024',
      'A []: 1.5 3.1',
      'B []: 2 4',
    ],
  ],
  [
    'CSV: a title with a comma, and commas behind the lines around',
    'en',
    'Revenue, by company,\n,,\nYear,A,B\n2023,1.5,2\n2024,3.1,4\nSource: SEC,,',
    [
      'around: Revenue, by company',
      'around: SEC',
      'times: 2023 | 2024',
      'A []: 1.5 3.1',
      'B []: 2 4',
    ],
  ],
  [
    'a row of groups above the names, and Eurostat’s colon for nothing',
    'en',
    '\tSales\t\nYear\tA\tB\n2023\t1\t:\n2024\t3\t4',
    ['times: 2023 | 2024', 'Sales A []: 1 3', 'Sales B []: – 4'],
  ],
  [
    'Destatis: a second header row',
    'de',
    'Jahr;Verbraucherpreisindex;Veränderung zum Vorjahr\n;2020=100;in (%)\n2021;103,1;3,1\n2022;110,2;6,9',
    [
      'times: 2021 | 2022',
      'Verbraucherpreisindex 2020=100 []: 103.1 110.2',
      'Veränderung zum Vorjahr [%]: 3.1 6.9',
    ],
  ],
  [
    'Excel: accounting',
    'en',
    html(
      cells('Acct', 'Amount'),
      cells('A', ' $ 1,234.00 '),
      cells('B', ' $ (500.00)'),
      cells('C', ' $ - '),
    ),
    ['names: A | B | C', 'Amount [$]: 1234 -500 –'],
  ],
  [
    'LibreOffice: a merged header above years',
    'de',
    html(
      '<td>Land</td><td colspan="2">Umsatz</td><td colspan="2">Gewinn</td>',
      cells('', '2024', '2025', '2024', '2025'),
      cells('DE', '5', '6', '1', '2'),
      cells('FR', '7', '8', '3', '4'),
    ),
    [
      'names: DE | FR',
      'Umsatz 2024 []: 5 7',
      'Umsatz 2025 []: 6 8',
      'Gewinn 2024 []: 1 3',
      'Gewinn 2025 []: 2 4',
    ],
  ],
  [
    'LibreOffice: a name merged over both header rows',
    'de',
    html(
      '<td rowspan="2">Land</td><td colspan="2">Umsatz</td>',
      cells('2024', '2025'),
      cells('DE', '5', '6'),
      cells('FR', '7', '8'),
    ),
    ['names: DE | FR', 'Umsatz 2024 []: 5 7', 'Umsatz 2025 []: 6 8'],
  ],
  [
    'units in a second header row',
    'de',
    'Jahr\tUmsatz\tMarge\n\tMio. €\t%\n2024\t5\t10\n2025\t6\t12',
    ['times: 2024 | 2025', 'Umsatz Mio. € []: 5 6', 'Marge % []: 10 12'],
  ],
  [
    'days with two digits of the year',
    'de',
    'Datum\tKurs\n1.9.26\t12,5 €\n2.9.26\t13,– €\n3.9.26\tn/a',
    ['times: September 1, 2026 | September 2, 2026 | September 3, 2026', 'Kurs [€]: 12.5 13 –'],
  ],
  [
    'months of Excel, accounting in CSV',
    'en',
    'Month,Revenue\nSep-26,"$1,200.50"\nOct-26,"($300.00)"\nNov-26,–',
    ['times: September 2026 | October 2026 | November 2026', 'Revenue [$]: 1200.5 -300 –'],
  ],
  [
    'billions beside millions',
    'de',
    'Quartal;Umsatz\nQ3/26;1,2 Mrd. €\nQ4/26;950 Mio. €',
    [
      'Column 2: “1,2 Mrd. €” in line 2 and “950 Mio. €” in line 3 have different units.',
      'The table has no column of numbers.',
    ],
  ],
  [
    'billions throughout',
    'de',
    'Quartal;Umsatz\nQ3/26;1,2 Mrd. €\nQ4/26;0,95 Mrd. €',
    ['times: Q3 2026 | Q4 2026', 'Umsatz [Mrd. €]: 1.2 0.95'],
  ],
  [
    'half-years',
    'en',
    'Half\tSales\nH1 2025\t10\nH2 2025\t12\nH1 2026\t13',
    ['times: H1 2025 | H2 2025 | H1 2026', 'Sales []: 10 12 13'],
  ],
  [
    'ISO weeks, Swiss apostrophes',
    'de',
    'Woche\tKlicks\n2026W35\t1’200\n2026W36\t1’350',
    ['times: August 24, 2026 | August 31, 2026', 'Klicks []: 1200 1350'],
  ],
  [
    'Swiss francs',
    'de-CH',
    "Ort;Fr.\nBern;1'200.50\nZug;CHF 3'400.–",
    ['names: Bern | Zug', 'Fr. [CHF]: 1200.5 3400'],
  ],
  [
    'basis points',
    'en',
    'Bank\tSpread\nA\t25 bps\nB\t-12 bps\nC\t(3) bps',
    ['names: A | B | C', 'Spread [bps]: 25 -12 -3'],
  ],
  [
    'a transposed table',
    'de',
    '\tJan 26\tFeb 26\tMär 26\nUmsatz\t5\t6\t7\nGewinn\t1\t2\t3',
    ['names: Umsatz | Gewinn', 'Jan 26 []: 5 1', 'Feb 26 []: 6 2', 'Mär 26 []: 7 3'],
  ],
  [
    'a footer of two lines below a sum',
    'de',
    'Land;2024;2025\nDE;1.234,5;2.000\nFR;900;–\nQuelle: Eurostat\nStand: Mai',
    [
      'around: Eurostat',
      'around: Stand: Mai',
      'names: DE | FR',
      '2024 []: 1234.5 900',
      '2025 []: 2000 –',
    ],
  ],
  [
    'Austrian months, a unit in the header',
    'de',
    'Monat;Temperatur (°C)\nJänner 2026;−3,2\nFeber 2026;0,4',
    ['times: January 2026 | February 2026', 'Temperatur [°C]: -3.2 0.4'],
  ],
  [
    'actual and estimated years',
    'en',
    'Year\tUsers\n2024A\t5m\n2025E\t7m\n2026E\t9m',
    ['times: 2024 | 2025 | 2026', 'Users [m]: 5 7 9'],
  ],
  [
    'fiscal years',
    'en',
    "Fiscal\tRev\nFY24\t5\nFY'25\t6\nFY2026E\t7",
    ['times: 2024 | 2025 | 2026', 'Rev []: 5 6 7'],
  ],
  [
    'days with times of Sheets',
    'en',
    'Date\tClose\n9/1/26 4:00 PM\t12.5\n9/2/26 4:00 PM\t13',
    ['times: September 1, 2026 | September 2, 2026', 'Close []: 12.5 13'],
  ],
  [
    'errors of a spreadsheet',
    'de',
    'Firma\tErgebnis\nA\t(1.200)\nB\t#NV\nC\t#DIV/0!\nD\tn. a.\nE\t3',
    ['names: A | B | C | D | E', 'Ergebnis []: -1200 – – – 3'],
  ],
  [
    'quarters of analysts',
    'en',
    'Q\tV\n1Q26\t5\n2Q26\t6',
    ['times: Q1 2026 | Q2 2026', 'V []: 5 6'],
  ],
  [
    'German half-years',
    'de',
    'Zeit;A\n1. Halbjahr 2025;5\n2. Halbjahr 2025;6',
    ['times: H1 2025 | H2 2025', 'A []: 5 6'],
  ],
  [
    'a column without a name',
    'de',
    'Ort;A;;B\nUlm;1;2;3\nBonn;2;3;4',
    ['names: Ulm | Bonn', 'A []: 1 2', 'Spalte 3 []: 2 3', 'B []: 3 4'],
  ],
  ['numbers alone', 'en', '12\n15\n9', ['numbers: 1 | 2 | 3', 'Column 2 []: 12 15 9']],
  [
    'numbers alone below their name',
    'de',
    'Umsatz\n12,5\n15',
    ['numbers: 1 | 2', 'Umsatz []: 12.5 15'],
  ],
  [
    'years and whole numbers between commas',
    'de',
    'Year,V\n2020,5\n2021,6\n2022,7',
    ['times: 2020 | 2021 | 2022', 'V []: 5 6 7'],
  ],
  [
    'years and thousands between commas',
    'en',
    'Year,Sales\n2020,1500\n2021,1600',
    ['times: 2020 | 2021', 'Sales []: 1500 1600'],
  ],
  [
    'whole numbers between commas',
    'en',
    'Size,Price\n120,350\n130,360',
    ['numbers: 120 | 130', 'Price []: 350 360'],
  ],
  [
    'numbers alone with decimal commas',
    'de',
    '12,5\n13,5\n14,25',
    ['numbers: 1 | 2 | 3', 'Spalte 2 []: 12.5 13.5 14.25'],
  ],
  [
    'mostly words in a column, without a header that could be one',
    'en',
    'Name;Price\nA;x\nB;about 5 or 6\nC;7',
    [
      'Column 2 (“Price”) is not in the chart: 2 of 3 cells are not numbers, first “x” in line 3 and “about 5 or 6” in line 4.',
      'The table has no column of numbers.',
    ],
  ],
  [
    'mostly words in a column, below a header',
    'de',
    'Monat;Preis;B\n2024-01;5 bis 6;1\n2024-02;x;2\n2024-03;7;3',
    [
      'times: January 2024 | February 2024 | March 2024',
      'B []: 1 2 3',
      'Column 2 (“Preis”) is not in the chart: 2 of 3 cells are not numbers, first “5 bis 6” in line 2 and “x” in line 3.',
    ],
  ],
  [
    'a week that is none',
    'de',
    'Woche;A\nKW 52/2025;1\nKW 53/2025;2\nKW 1/2026;3',
    ['Line 3, column 1 (“Woche”): “KW 53/2025” is not a date like the others in its column.'],
  ],
])('%s', (_, language, source, expected) => {
  expect(pasted(source, language)).toEqual(expected);
});
