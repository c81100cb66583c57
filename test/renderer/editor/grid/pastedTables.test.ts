import { describe, expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { readTable } from '../../../../issue/numbers/readTable.ts';
import { readCells } from '../../../../issue/paste/readCells.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { textOf } from '../../../../issue/text/richText.ts';
import { gridCode } from '../../../../renderer/editor/grid/loadGrid.ts';
import { openPage } from '../support/openPage.ts';

interface Pasted {
  readonly html: string;
  readonly text: string;
}

type Rows = readonly (readonly string[])[];

const html = (rows: Rows, cell: (text: string, row: number) => string) =>
  rows.map((row, index) => `<tr>${row.map((text) => cell(text, index)).join('')}</tr>`).join('');
const quoted = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tabbed = (rows: Rows) => rows.map((row) => row.join('\t')).join('\n');

/** What each program puts on the clipboard for the same cells. */
const programs: Readonly<Record<string, (rows: Rows) => Pasted>> = {
  Excel: (rows) => ({
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-ignore:padding}</style></head><body><table border=0 cellpadding=0 cellspacing=0><!--StartFragment--><col width=87>${html(rows, (text) => `<td height=20 class=xl65 style='height:15.0pt'>${text}</td>`)}<!--EndFragment--></table></body></html>`,
    text: `${tabbed(rows)}\n`,
  }),
  'Google Sheets': (rows) => ({
    html: `<meta charset='utf-8'><google-sheets-html-origin><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>${html(rows, (text) => `<td style="overflow:hidden;padding:2px 3px" data-sheets-value="{}">${text}</td>`)}</tbody></table>`,
    text: tabbed(rows),
  }),
  'LibreOffice Calc': (rows) => ({
    html: `<html><body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>${html(rows, (text, row) => `<td height="17" align="left">${row === 0 ? `<b>${text}</b>` : `<font face="Liberation Sans">${text}</font>`}</td>`)}</table></body></html>`,
    text: tabbed(rows),
  }),
  Word: (rows) => ({
    html: `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><table class=MsoTableGrid border=1 cellspacing=0>${html(rows, (text) => `<td width=200 valign=top><p class=MsoNormal>${text}<o:p></o:p></p></td>`)}</table></body></html>`,
    text: tabbed(rows),
  }),
  'a web page': (rows) => ({
    html: `<table><thead>${html(rows.slice(0, 1), (text) => `<th>${text}</th>`)}</thead><tbody>${html(rows.slice(1), (text) => `<td>${text}</td>`)}</tbody></table>`,
    text: tabbed(rows),
  }),
  'a text with tabs': (rows) => ({ html: '', text: tabbed(rows) }),
  'a CSV file': (rows) => ({
    html: '',
    text: `${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`,
  }),
  Markdown: (rows) => ({
    html: '',
    text: rows
      .map((row) => `| ${row.join(' | ')} |`)
      .toSpliced(1, 0, `|${rows[0]?.map(() => '---').join('|') ?? ''}|`)
      .join('\n'),
  }),
};

/** A table, and what its columns hold: words, numbers (– for none) with their unit, or the two cells that disagree. */
const tables: readonly (readonly [
  name: string,
  language: string,
  rows: Rows,
  holds: readonly string[],
])[] = [
  [
    'German numbers',
    'de',
    [
      ['Stadt', 'Einwohner', 'Fläche (km²)'],
      ['Kiel', '246.601', '118,65'],
      ['Ulm', '128.928', '118,69'],
      ['Bonn', '–', '141,06'],
    ],
    ['Stadt: words', 'Einwohner: 246601 128928 –', 'Fläche (km²): 118.65 118.69 141.06 [km²]'],
  ],
  [
    'American numbers, one missing',
    'en',
    [
      ['Model', 'Price', 'Since'],
      ['Alpha', '$1,234.50', '2021'],
      ['Beta', 'n/a', '2022'],
      ['Gamma', '$15.00', '2023'],
    ],
    ['Model: words', 'Price: 1234.5 – 15 [$]', 'Since: 2021 2022 2023'],
  ],
  [
    'changes with all sorts of minus signs',
    'de',
    [
      ['Aktie', 'Woche', 'Jahr'],
      ['SAP', '+1,5 %', '−3 %'],
      ['BASF', '-0,4 %', '–12,25 %'],
      ['Siemens', '0,0 %', '+7 %'],
    ],
    ['Aktie: words', 'Woche: 1.5 -0.4 0 [%]', 'Jahr: -3 -12.25 7 [%]'],
  ],
  [
    'amounts with their magnitude',
    'de',
    [
      ['Quartal', 'Umsatz', 'Gewinn'],
      ['Q1 2025', '1,2 Mrd. €', '80 Mio. €'],
      ['Q2 2025', '1,45 Mrd. €', '91,5 Mio. €'],
    ],
    ['Quartal: words', 'Umsatz: 1.2 1.45 [Mrd. €]', 'Gewinn: 80 91.5 [Mio. €]'],
  ],
  [
    'years as names of columns',
    'en',
    [
      ['Region', '2023', '2024'],
      ['North', '8.5', '9'],
      ['South', '10.9', '1,100.25'],
    ],
    ['Region: words', '2023: 8.5 10.9', '2024: 9 1100.25'],
  ],
  [
    'only words',
    'de',
    [
      ['Wer', 'Was'],
      ['Ida', 'schreibt'],
      ['Jo', 'liest'],
    ],
    ['Wer: words', 'Was: words'],
  ],
  [
    'two currencies in a column',
    'de',
    [
      ['Land', 'Preis'],
      ['DE', '5 €'],
      ['US', '6 $'],
    ],
    ['Land: words', 'Preis: “5 €” and “6 $” disagree'],
  ],
  [
    'two notations in a column',
    'en',
    [
      ['Country', 'Share'],
      ['DE', '1.000,5'],
      ['UK', '1,000.5'],
    ],
    ['Country: words', 'Share: “1.000,5” and “1,000.5” disagree'],
  ],
];

function holdings(rows: Rows, language: string): string[] {
  const cells = rows.map((row, index) => ({ line: index + 1, cells: row }));
  const { columns } = readTable({ rows: cells, headRows: 1, isCertain: true }, language);
  return columns.map(({ name, reading }) => {
    if (reading.kind === 'words') return `${name}: words`;
    if (reading.kind === 'refused') {
      const [one, other] = reading.reason.cells;
      return `${name}: “${one.text}” and “${other.text}” disagree`;
    }
    const unit = reading.unit === '' ? '' : ` [${reading.unit}]`;
    return `${name}: ${reading.values.map((value) => value ?? '–').join(' ')}${unit}`;
  });
}

const { fillCells } = await gridCode.load();

/** Pastes into the first cell of an empty table, and returns the block. */
function pastedTable(source: Pasted, language: string) {
  const page = openPage([blankBlock('masthead', 'm'), blankBlock('table', 't')]);
  page.press('Tab', 'Tab');
  while (page.state().selection.$from.parent.type.name !== 'cell') page.press('Tab');
  const table = readCells(source, newPublication({ language }));
  const tr = table && fillCells(page.state(), table);
  if (tr) page.dispatch(tr, 1);
  const block = page.blocks()[1];
  if (block?.type !== 'table') throw new Error('The table is gone.');
  return block;
}

describe.each(tables)('%s', (_, language, rows, holds) => {
  test.each(Object.keys(programs))(
    'pasted from %s: every cell, the header, the numbers',
    (program) => {
      const source = programs[program]?.(rows) ?? { html: '', text: '' };
      const block = pastedTable(source, language);
      const texts = block.rows.map((row) => row.map(textOf));
      expect(texts).toEqual(rows);
      // Words over words: only what marks a header tells of one.
      const isMarked = ['a web page', 'Markdown'].includes(program);
      const hasNumbers = holds.some((column) => !column.endsWith('words'));
      if (isMarked || hasNumbers) expect(block.hasHeader).toBe(true);
      expect(holdings(texts, language)).toEqual(holds);
    },
  );
});

test('links in cells survive, what spans columns is in the first, text around becomes rows', () => {
  const source = {
    html: '<p>Baumbestand</p><table><tr><th>Stadt</th><th>Bäume</th><th>Jahr</th></tr><tr><td><a href="https://ulm.example/?utm_source=x">Ulm</a></td><td colspan="2">31.000</td></tr></table><p>Quelle: Amt</p>',
    text: '',
  };
  expect(pastedTable(source, 'de').rows).toEqual([
    [['Baumbestand'], [], []],
    [['Stadt'], ['Bäume'], ['Jahr']],
    [[{ text: 'Ulm', link: 'https://ulm.example/' }], ['31.000'], []],
    [['Quelle: Amt'], [], []],
  ]);
});

test('a Markdown table keeps its links, marks and escaped bars', () => {
  const text =
    '| Stadt | Bäume |\n|---|--:|\n| [Ulm](https://ulm.example/) | **31** |\n| A \\| B | 5 |';
  expect(pastedTable({ html: '', text }, 'de').rows).toEqual([
    [['Stadt'], ['Bäume']],
    [[{ text: 'Ulm', link: 'https://ulm.example/' }], [{ text: '31', marks: ['bold'] }]],
    [['A | B'], ['5']],
  ]);
});

test('a table pasted into an empty text becomes a block, in other text its rows are lines', () => {
  const html =
    '<table><tr><th>Stadt</th><th>Bäume</th></tr><tr><td>Ulm</td><td>31.000</td></tr></table>';
  const page = openPage([blankBlock('masthead', 'm'), blankBlock('text', 't')]);
  page.selectNode('paragraph');
  page.paste({ html });
  expect(page.blocks().map(({ type }) => type)).toEqual(['masthead', 'table']);
  page.undo();
  expect(page.blocks().map(({ type }) => type)).toEqual(['masthead', 'text']);

  const body = [{ type: 'paragraph' as const, content: ['Davor.'] }];
  const written = openPage([blankBlock('masthead', 'm'), { ...blankBlock('text', 't'), body }]);
  written.select('Davor.|');
  written.paste({ html });
  expect(written.lines()).toContain('paragraph Ulm | 31.000|');
});
