import { describe, expect, test } from 'vitest';
import { tableGrid } from '../../../issue/import/html/tableGrid.ts';
import { chartNumbers } from '../../../issue/numbers/chartNumbers.ts';
import { readTable } from '../../../issue/numbers/readTable.ts';
import { leftOutOf, type LeftOut } from './support/leftOutOf.ts';

interface Pasted {
  readonly language?: 'de' | 'en';
  readonly text: string;
  readonly bars: readonly (readonly [label: string, value: number])[];
  readonly unit?: string;
  /** What is not in the chart, in brief: `head 1`, `line 4 no-number`, `cell 3`, `column 2 words`. */
  readonly leftOut?: readonly string[];
}

function brief(leftOut: LeftOut): string {
  if (leftOut.part === 'head') return `head ${String(leftOut.line.line)}`;
  if (leftOut.part === 'line') return `line ${String(leftOut.line.line)} ${leftOut.reason}`;
  if (leftOut.part === 'cell') return `cell ${String(leftOut.line.line)} ${leftOut.cell}`;
  const { at, reason } = leftOut;
  if (typeof reason === 'string') return `column ${String(at)} ${reason}`;
  return `column ${String(at)} ${reason.over} ${reason.cells.map(({ line }) => line).join(' ')}`;
}

const tables: Readonly<Record<string, Pasted>> = {
  'Excel, German, with a title, a further column and a source': {
    text: 'Arbeitslosigkeit\t\t\r\nBundesland\tQuote in %\tVorjahr\r\nBayern\t3,6\t3,4\r\nBremen\t11,1\t10,9\r\nQuelle: BA\t\t\r\n',
    bars: [
      ['Bayern', 3.6],
      ['Bremen', 11.1],
    ],
    unit: '%',
    leftOut: ['line 1 no-number', 'head 2', 'line 5 no-number', 'column 3 one-is-shown'],
  },
  'Excel, German, money and a loss in parentheses': {
    text: '\tQ1\tQ2\nUmsatz\t1.234,50 €\t980,25 €\nErgebnis\t(120,00 €)\t40,10 €',
    bars: [
      ['Umsatz', 1234.5],
      ['Ergebnis', -120],
    ],
    unit: '€',
    leftOut: ['head 1', 'column 3 one-is-shown'],
  },
  'Excel, German, thousands that a larger number tells': {
    text: 'Firma\tMitarbeiter\nAlpha\t1.250\nBeta\t12.500\nGamma\t950',
    bars: [
      ['Alpha', 1250],
      ['Beta', 12_500],
      ['Gamma', 950],
    ],
    leftOut: ['head 1'],
  },
  'Excel, English, with a currency': {
    language: 'en',
    text: 'Company\tRevenue\nNorthwind\t$60,922\nContoso\t$22,680',
    bars: [
      ['Northwind', 60_922],
      ['Contoso', 22_680],
    ],
    unit: '$',
    leftOut: ['head 1'],
  },
  'Excel, English, bookkeeping': {
    language: 'en',
    text: 'Net income\t$ (1,234)\nRevenue\t$ 12,345',
    bars: [
      ['Net income', -1234],
      ['Revenue', 12_345],
    ],
    unit: '$',
  },
  'Excel, columns too narrow': {
    text: 'A\t1,5E+09\nB\t2,0E+08',
    bars: [
      ['A', 1.5e9],
      ['B', 2e8],
    ],
  },
  'Excel, a cell of two lines': {
    text: '"Müller\nund Söhne"\t12\n"Der ""Alte"""\t7',
    bars: [
      ['Müller und Söhne', 12],
      ['Der "Alte"', 7],
    ],
  },
  'years above the columns': {
    language: 'en',
    text: 'Country\t2022\t2023\nNorway\t5.5\t5.1\nPoland\t3.2\t2.9',
    bars: [
      ['Norway', 5.5],
      ['Poland', 3.2],
    ],
    leftOut: ['head 1', 'column 3 one-is-shown'],
  },
  'years as names': {
    text: 'Jahr;Export (Mrd. €)\r\n2021;1.379,9\r\n2022;1.594,0\r\n',
    bars: [
      ['2021', 1379.9],
      ['2022', 1594],
    ],
    unit: 'Mrd. €',
    leftOut: ['head 1'],
  },
  'numbered rows': {
    text: 'Rang\tVerein\tStadt\tPunkte\n1\tSC\tFreiburg\t55\n2\tFC\tKöln\t27',
    bars: [
      ['SC, Freiburg', 55],
      ['FC, Köln', 27],
    ],
    leftOut: ['head 1', 'column 1 one-is-shown'],
  },
  'names behind the numbers': {
    text: '55\tFreiburg\n27\tKöln',
    bars: [
      ['Freiburg', 55],
      ['Köln', 27],
    ],
  },
  'words behind the numbers': {
    text: 'Stadt\tEinwohner\tBemerkung\nKöln\t1.073.096\twächst\nBonn\t335.789\tschrumpft',
    bars: [
      ['Köln', 1_073_096],
      ['Bonn', 335_789],
    ],
    leftOut: ['head 1', 'column 3 words'],
  },
  'rows without a number': {
    text: 'Januar\t12\nFebruar\t14\nMärz\t\nApril\tfolgt\nMai\t–\nJuni\t9',
    bars: [
      ['Januar', 12],
      ['Februar', 14],
      ['Juni', 9],
    ],
    leftOut: ['line 3 no-number', 'cell 4 folgt', 'line 5 no-number'],
  },
  'a price that is about so much': {
    text: 'Modell\tPreis\nA\tab 29.990 €\nB\t31.490 €\nC\t35.000 €',
    bars: [
      ['B', 31_490],
      ['C', 35_000],
    ],
    unit: '€',
    leftOut: ['head 1', 'cell 2 ab 29.990 €'],
  },
  'different units': {
    text: 'Posten;Wert\nMarge;12 %\nUmsatz;1.234,89 €',
    bars: [],
    leftOut: ['head 1', 'column 2 unit 2 3'],
  },
  'different decimal marks in one column, not in the next': {
    text: 'A;1.234,5;7\nB;12.5;8',
    bars: [
      ['A', 7],
      ['B', 8],
    ],
    leftOut: ['column 2 decimal-mark 1 2'],
  },
  'CSV, German, quoted': {
    text: 'sep=;\r\n"Firma";"Anteil"\r\n"Müller; Söhne";"12,5 %"\r\n"Hase";"7,25 %"\r\n',
    bars: [
      ['Müller; Söhne', 12.5],
      ['Hase', 7.25],
    ],
    unit: '%',
    leftOut: ['head 2'],
  },
  'CSV, English, quoted': {
    language: 'en',
    text: '"City","Population"\n"Paris, TX","24,171"\n"London","8,799,800"',
    bars: [
      ['Paris, TX', 24_171],
      ['London', 8_799_800],
    ],
    leftOut: ['head 1'],
  },
  'CSV, English': {
    language: 'en',
    text: 'Market,Q1 2024,Q2 2024\nEU,12.5,13\nUS,20,21.5',
    bars: [
      ['EU', 12.5],
      ['US', 20],
    ],
    leftOut: ['head 1', 'column 3 one-is-shown'],
  },
  'commas between cells and before decimals': {
    text: 'Halle,12,5\nJena,3,1',
    bars: [
      ['Halle', 12.5],
      ['Jena', 3.1],
    ],
  },
  Markdown: {
    text: '| Land | Wachstum |\n| :--- | ---: |\n| **Polen** | +3,2 % |\n| [Italien](https://example.org) | −0,4 % |\n| Spanien | k. A. |',
    bars: [
      ['Polen', 3.2],
      ['Italien', -0.4],
    ],
    unit: '%',
    leftOut: ['head 1', 'line 5 no-number'],
  },
  'Markdown without bars at the edges': {
    language: 'en',
    text: 'Plan | Price\n--- | ---\nBasic | $1,200\nTeam \\| Pro | $3,400',
    bars: [
      ['Basic', 1200],
      ['Team | Pro', 3400],
    ],
    unit: '$',
    leftOut: ['head 1'],
  },
  'a terminal': {
    language: 'en',
    text: 'Year  Sales  Cost\n2021  1,200   900\n2022  1,350   980',
    bars: [
      ['2021', 1200],
      ['2022', 1350],
    ],
    leftOut: ['head 1', 'column 3 one-is-shown'],
  },
  'typed lines': {
    text: 'NVIDIA 41 %\nAMD 12,5 %\nDrei Freunde 8 %',
    bars: [
      ['NVIDIA', 41],
      ['AMD', 12.5],
      ['Drei Freunde', 8],
    ],
    unit: '%',
  },
  'typed lines with dashes and minus signs': {
    text: 'Ariane 5 – 117\nFalcon 9 − 350\nDelta: −12\nVega -3',
    bars: [
      ['Ariane 5', 117],
      ['Falcon 9', -350],
      ['Delta', -12],
      ['Vega', -3],
    ],
  },
  'typed lines with numbers in parentheses': {
    text: 'A (5 %)\nB ( 6 %)\nDrei Freunde (7) %\nC (−8 %)\nD (9 %)*',
    bars: [
      ['A', 5],
      ['B', 6],
      ['Drei Freunde', 7],
      ['C', -8],
      ['D', 9],
    ],
    unit: '%',
  },
  'typed in one line with numbers in parentheses': {
    text: 'A (5 %), B (6,5 %)',
    bars: [
      ['A', 5],
      ['B', 6.5],
    ],
    unit: '%',
  },
  'typed bookkeeping behind a colon': {
    text: 'Umsatz: 40\nErgebnis: (12)',
    bars: [
      ['Umsatz', 40],
      ['Ergebnis', -12],
    ],
  },
  'a loss in parentheses in a table cell': {
    text: 'A\t(12)\nB\t7',
    bars: [
      ['A', -12],
      ['B', 7],
    ],
  },
  'typed bullets': {
    text: '- Solar 35,1 GW\n- Wind: 61,0 GW\n- Kohle … 12,3 GW',
    bars: [
      ['Solar', 35.1],
      ['Wind', 61],
      ['Kohle', 12.3],
    ],
    unit: 'GW',
  },
  'typed in one line': {
    text: 'Anna 1,5 Mio., Ben 0,8 Mio., Cem 2 Mio.',
    bars: [
      ['Anna', 1.5],
      ['Ben', 0.8],
      ['Cem', 2],
    ],
    unit: 'Mio.',
  },
  'no numbers, only what looks like them': {
    text: 'Start 12:30\nHalbzeit 13/14\nEnde 1.5.2024',
    bars: [],
    leftOut: ['line 1 no-number', 'line 2 no-number', 'line 3 no-number'],
  },
  'a single column': {
    text: 'Umsatz\n12\n15',
    bars: [],
    leftOut: ['line 1 no-number', 'line 2 no-name', 'line 3 no-name'],
  },
  'Wikipedia, HTML': {
    text: '<table class="wikitable"><caption>Medaillen</caption><tbody><tr><th>Land</th><th>Gold</th></tr><tr><td>Norwegen</td><td>1.250<sup class="reference">[1]</sup></td></tr><tr><td>Polen<span style="display:none">!</span></td><td>980,5</td></tr></tbody></table>',
    bars: [
      ['Norwegen', 1250],
      ['Polen', 980.5],
    ],
    leftOut: ['line 1 no-number', 'head 2'],
  },
  'Wikipedia, HTML, a head of two rows': {
    text: '<table><tbody><tr><th rowspan="2">Partei</th><th colspan="2">Stimmen</th></tr><tr><th>2023</th><th>2024</th></tr><tr><th>A</th><td>12,5 %</td><td>11 %</td></tr><tr><th>B</th><td>7,5 %</td><td>9 %</td></tr></tbody></table>',
    bars: [
      ['A', 12.5],
      ['B', 7.5],
    ],
    unit: '%',
    leftOut: ['head 1', 'head 2', 'column 3 one-is-shown'],
  },
  'Excel, HTML, a hidden column': {
    text: '<table><tr><td>A</td><td style="display:none">9</td><td>5</td></tr><tr><td>B</td><td style="display:none">9</td><td>6</td></tr></table>',
    bars: [
      ['A', 5],
      ['B', 6],
    ],
  },
  'SAP, the minus behind the amount': {
    text: 'Konto\tSaldo\nA\t1.234,50-\nB\t980,00\nC\t5-',
    bars: [
      ['A', -1234.5],
      ['B', 980],
      ['C', -5],
    ],
    leftOut: ['head 1'],
  },
  'Google Sheets, HTML': {
    language: 'en',
    text: '<google-sheets-html-origin><style type="text/css">td {border: 1px}</style><table data-sheets-root="1" border="1"><colgroup><col><col></colgroup><tbody><tr><td>Channel</td><td>Clicks</td></tr><tr><td>Mail</td><td>1,250</td></tr><tr><td>Web</td><td>980.5</td></tr></tbody></table></google-sheets-html-origin>',
    bars: [
      ['Mail', 1250],
      ['Web', 980.5],
    ],
    leftOut: ['head 1'],
  },
};

describe('a pasted table', () => {
  test.each(Object.entries(tables))('%s', (_, { language = 'de', text, ...told }) => {
    const source = text.startsWith('<') ? tableGrid(text) : text;
    const table = readTable(source ?? '', language);
    const { bars, unit } = chartNumbers(table);
    expect({
      bars: bars.map(({ label, value }) => [label, value]),
      unit,
      leftOut: leftOutOf(table).map(brief),
    }).toEqual({ unit: '', leftOut: [], ...told });
  });
});

describe('a first row without a number', () => {
  const headOf = (first: string) =>
    leftOutOf(readTable(`${first}\nB\t6\nC\t7`, 'de')).map(brief)[0];

  test.each([
    'ca. 5',
    'etwa 5 %',
    'about $5',
    '>5',
    '> 5 %',
    '~5',
    'mehr als 5',
    '10³',
    '1,5 × 10³',
    '10⁻³',
    '5a1',
    '≈ 5',
    'keine',
    'unbekannt',
    '1 2',
    '1,5-2,5',
    '1,5–2,5 %',
    '5 bis 10',
    'ab 29.990 €',
    'über 5',
    'unter 5 %',
    'bis zu 5 Mio. €',
    'rund 1,2 Mrd. €',
    'roughly 5',
    'ca.5',
    'up to 5',
    'over $5',
    'from 5 €',
    'mindestens 5',
    'at most 5',
    '½',
    '1/2',
    '5★',
    '３:２',
  ])('is named as a row: %j', (cell) => {
    expect(headOf(`A\t${cell}`)).toBe(`cell 1 ${cell}`);
  });

  test.each([
    'Land\tAnteil in %',
    'Jahr\t2024',
    'Firma\tQ1 2024',
    'Firma\t2022/23',
    'Posten\t31.12.2023',
    'Posten\t2022–2023',
    'Land\t18-29',
    'Partei\t18-29\t30-44',
    'Gruppe\t<18\t>65',
    'Partei\tja\tnein\tunbekannt',
    'Gruppe\tkeine\tmindestens 2',
    '\t18-29',
    'Firma\tPreis ab 5 €',
    'Gruppe\tunter 18\tüber 65',
    'Gruppe\tunder 18\tover 65',
    'Saison\t24/25',
    'Firma\tab 2024',
    'Firma\tSince 2024',
    'Firma\tCO2',
    'Firma\t1Q24',
  ])('is a head: %j', (row) => {
    expect(headOf(row)).toBe('head 1');
  });
});

describe('a rough number that is typed', () => {
  test.each([
    ['A ca. 5', 'ca. 5'],
    ['A: ca. 5', 'ca. 5'],
    ['Modell A ab 29.990 €', 'ab 29.990 €'],
    ['Anteil – rund 12,5 %', 'rund 12,5 %'],
    ['NVIDIA about 41 %', 'about 41 %'],
    ['NVIDIA up to $5', 'up to $5'],
    ['Halle = mehr als 7', 'mehr als 7'],
    ['Halle ~7', '~7'],
    ['Halle ≥ 7', '≥ 7'],
  ])('%s is no number, and its words are no part of the name', (line, cell) => {
    const table = readTable(`${line}\nB 6\nC 7`, 'de');
    const { bars } = chartNumbers(table);
    expect([bars.map(({ label }) => label), leftOutOf(table).map(brief)]).toEqual([
      ['B', 'C'],
      [`cell 1 ${cell}`],
    ]);
  });

  test('an arrow between two numbers is none', () => {
    const table = readTable('A 5 → 6\nB 7', 'de');
    expect([chartNumbers(table).bars, leftOutOf(table).map(brief)]).toEqual([
      [{ label: 'B', value: 7 }],
      ['line 1 no-number'],
    ]);
  });

  test.each([
    ['Verein Rundum 5', 'Verein Rundum'],
    ['Über uns 5', 'Über uns'],
    ['Makeover 5', 'Makeover'],
    ['Sehr gut 12', 'Sehr gut'],
    ['Ca. Berlin 5', 'Ca. Berlin'],
  ])('%s is a name and a number', (line, label) => {
    expect(chartNumbers(readTable(line, 'de')).bars).toMatchObject([{ label }]);
  });
});

describe('a table of one row', () => {
  test.each([
    ['Halle; 12,5', 'Halle', 12.5],
    ['Halle\t1.283,0', 'Halle', 1283],
    ["Bern\t1'283.5", 'Bern', 1283.5],
    ['Halle; 1,283.5', 'Halle', 1283.5],
    ['Halle; 1.283.000', 'Halle', 1_283_000],
    ['Halle; 1 200', 'Halle', 1200],
    ['Halle; 0.125', 'Halle', 0.125],
    ['Jena\t−4', 'Jena', -4],
    ['Jena\t\u20114', 'Jena', -4],
    ['Jena\t\u20104 %', 'Jena', -4],
    ['Jena\t\uFF0D4', 'Jena', -4],
    ['Jena \u201112,5', 'Jena', -12.5],
    ['Jena\t+4', 'Jena', 4],
    ['Halle: 7', 'Halle', 7],
    ['Halle, 12,5', 'Halle', 12.5],
    ['Halle,12.5', 'Halle', 12.5],
    ['| Halle | 7 |', 'Halle', 7],
    ['"Halle, Saale";"7"', 'Halle, Saale', 7],
    ['2025\t7', '2025', 7],
    ['Halle\tSaale\t7', 'Halle, Saale', 7],
    ['Q3 2025; 7', 'Q3 2025', 7],
    ['; 7', '', 7],
  ])('%j', (text, label, value) => {
    expect(chartNumbers(readTable(text, 'de')).bars).toEqual([{ label, value }]);
  });
});

test('the unit may stand in the name of the column or above the table, other words there are none', () => {
  const unitOf = (text: string) => chartNumbers(readTable(text, 'de')).unit;
  expect(unitOf('Firma\tUmsatz (Mrd. €)\nA\t4')).toBe('Mrd. €');
  expect(unitOf('Firma\tStrom [in GWh]\nA\t4')).toBe('GWh');
  expect(unitOf('CO2-Ausstoß in Mio. t\n2022\t746\n2023\t673')).toBe('Mio. t');
  expect(unitOf('Firma\t%\nA\t4')).toBe('%');
  expect(unitOf('Firma\tUmsatz (netto)\nA\t4')).toBe('');
  expect(unitOf('Firma\tMitarbeiter in Deutschland\nA\t4')).toBe('');
  expect(unitOf('Firma\tUmsatz (Mrd. €)\nA\t4 %')).toBe('%');
});

test.each<[string, string, readonly (number | undefined)[]]>([
  ['en', 'Land\tA\tB\nDE\t1.234\t12,5\nFR\t2.000\t3,5', [1234, 2000]],
  ['de', 'Land\tA\tB\nDE\t1.234\t0.75\nFR\t2.000\t0.5', [1.234, 2]],
  ['de', 'Land\tA\tB\nDE\t1,234\t1,234.50\nFR\t2,000\t7', [1234, 2000]],
  // Columns that contradict each other, and months, are no evidence.
  ['de', 'Land\tA\tB\tC\nDE\t1.234\t0.75\t0,75\nFR\t2.000\t0.5\t0,5', [1234, 2000]],
  ['de', 'Monat\tA\n01.2024\t1.234\n02.2024\t2.000', [1234, 2000]],
])(
  '%s: another column leaves no doubt about the decimal mark of %j',
  (language, text, expected) => {
    const { reading } = readTable(text, language).columns[1] ?? {};
    expect(reading).toMatchObject({ values: expected });
  },
);

test('every column is there with its name, its words and what they are worth', () => {
  const { columns, rows } = readTable(
    'Land\t2023\t2024\tStand\nPolen\t3,2 %\t2,9\tvorläufig',
    'de',
  );
  expect(rows.map(({ line }) => line)).toEqual([2]);
  expect(columns).toEqual([
    { name: 'Land', texts: ['Polen'], reading: { kind: 'words' } },
    {
      name: '2023',
      texts: ['3,2 %'],
      reading: { kind: 'numbers', values: [3.2], unit: '%', mark: ',' },
    },
    {
      name: '2024',
      texts: ['2,9'],
      reading: { kind: 'numbers', values: [2.9], unit: '', mark: ',' },
    },
    { name: 'Stand', texts: ['vorläufig'], reading: { kind: 'words' } },
  ]);
});

test('nothing of any text is lost: each line is a head, a row or another', () => {
  const texts = Object.values(tables).filter(({ text }) => !text.startsWith('<'));
  for (const { text, language = 'de' } of texts) {
    const { head, rows, others } = readTable(text, language);
    const lines = [...head, ...rows, ...others].flatMap(({ cells }) => cells).join('');
    const letters = (words: string) =>
      words
        .replace(/\(https.*?\)|sep=|[^\p{L}\d]/gu, '')
        .split('')
        .toSorted();
    expect(letters(lines)).toEqual(letters(text));
  }
});

describe('a long line takes no long time', () => {
  test.each([
    ['numbers behind a name', `Messwerte${' 17'.repeat(10_000)}`],
    ['numbers alone', '1 '.repeat(20_000)],
    ['numbers after commas', 'A 1, '.repeat(10_000)],
    ['dashes', 'A - '.repeat(10_000)],
    ['points', 'A ... '.repeat(10_000)],
    ['words', 'Wort '.repeat(20_000)],
    ['parentheses', 'A (5 '.repeat(10_000)],
    ['footnotes', `A ${'*'.repeat(20_000)}x`],
    ['few footnotes', `A 5${'*'.repeat(100)}x`],
    ['spaces', `A${' '.repeat(10_000)}5`],
    ['digits', `A ${'1'.repeat(20_000)}`],
  ])('%s', (_, text) => {
    const start = process.cpuUsage();
    readTable(text, 'de');
    const { user, system } = process.cpuUsage(start);
    // In µs; it takes about 50 ms.
    expect(user + system).toBeLessThan(1_000_000);
  });
});
