import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** A file with a table, in a folder of its own. */
function tableFile(text: string): string {
  const path = join(temporaryFolder(), 'table.csv');
  writeFileSync(path, text);
  return path;
}

const prices = 'Monat;A;B\n2024-01;60;60,5\n2024-02;60;30\n2024-03;75;0,5\n';

test('draws a PNG at twice the size and prints size and description', async () => {
  const out = join(temporaryFolder(), 'chart.png');
  const options = ['--kind', 'line', '--scale', 'log', '--title', 'Preise', '--unit', 'US-Dollar'];
  const more = ['--source', 'Anbieter', '--language', 'de', '--highlight', 'A', '--out', out];
  const {
    code,
    out: printed,
    errors,
  } = await runCli('chart', tableFile(prices), ...options, ...more);
  expect([code, errors]).toEqual([0, []]);
  const bytes = readFileSync(out);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(1200);
  const [size, description] = printed.split('\n');
  expect(size).toBe(
    `${out}  1200 × ${String(bytes.readUInt32BE(20))} px, ${String(bytes.length)} bytes`,
  );
  expect(description).toBe(
    'Liniendiagramm: Preise, in US-Dollar, logarithmische Skala, Januar 2024 bis März 2024. A: von 60 auf 75 (+25\u00A0%). B: von 60,5 auf 0,5 (−99,2\u00A0%). Ab Februar 2024 liegt A über B.',
  );
});

test('draws an SVG with marks and notes, in what suits the table', async () => {
  const out = join(temporaryFolder(), 'chart.svg');
  const marks = [
    '--mark',
    '2024-01..2024-02=Winter',
    '--mark',
    '10=Grenze',
    '--at',
    'B@2024-02=Halb',
  ];
  const { out: printed } = await runCli(
    'chart',
    tableFile(prices),
    ...marks,
    '--language',
    'de',
    '--out',
    out,
    '--json',
  );
  const svg = readFileSync(out, 'utf8');
  for (const text of ['Winter', 'Grenze', 'Halb']) expect(svg).toContain(`>${text}</text>`);
  const result = JSON.parse(printed) as Record<string, unknown>;
  expect(result).toMatchObject({
    file: out,
    width: 600,
    kind: 'line',
    scale: 'linear',
    leftOut: [],
  });
  expect(result['bytes']).toBe(Buffer.byteLength(svg));
});

test('what is left out and what misleads goes to standard error', async () => {
  const table = tableFile('Name\tWert\nEins\t1\nZwischen\nZwei\t2\nQuelle: X\n');
  const out = join(temporaryFolder(), 'line.svg');
  const { code, errors } = await runCli('chart', table, '--kind', 'line', '--out', out);
  expect(code).toBe(0);
  expect(errors).toEqual([
    'setzkasten: Line 3 (“Zwischen”) is not in the chart.',
    'setzkasten: A line between names claims an order; bars do not.',
  ]);
  expect(readFileSync(out, 'utf8')).toContain('>Source: X</text>');
});

test('a line far from all values is drawn, and said', async () => {
  const out = join(temporaryFolder(), 'far.svg');
  const far = async (mark: string, ...more: string[]) =>
    (await runCli('chart', tableFile(prices), '--mark', mark, ...more, '--out', out)).errors;
  const sentence =
    'setzkasten: A line or a range is so far from all values that it leaves them little room.';
  expect(await far('500=Ziel')).toEqual([sentence]);
  expect(await far('1.000,5=Ziel', '--language', 'de')).toEqual([sentence]);
  expect(await far('100=Ziel')).toEqual([]);
  expect(readFileSync(out, 'utf8')).toContain('>Ziel</text>');
});

test('reads the table of a web page', async () => {
  const out = join(temporaryFolder(), 'page.svg');
  const page = `<!doctype html><title>Seite</title><table><caption>Preise in €</caption>
    <tr><th>Jahr</th><th>A</th></tr><tr><td>2023</td><td>1,5</td></tr><tr><td>2024</td><td>2,5</td></tr>
    </table>`;
  const { code, out: printed } = await runCli(
    'chart',
    tableFile(page),
    '--language',
    'de',
    '--out',
    out,
  );
  expect(code).toBe(0);
  expect(printed).toContain('Preise in €');
  expect(printed).toContain('1,5 auf 2,5');
});

describe('wrong input: exit code 2, and nothing is written', () => {
  test.each<[string, readonly string[], string]>([
    [
      'Monat;A\n2024-01;5\n2024-02;fünf\n2024-03;1',
      [],
      'Line 3, column 2 (“A”): “fünf” is not a number.',
    ],
    [
      'Monat;A\n2024-01;5\n2024-02;-3',
      ['--kind', 'line', '--scale', 'log'],
      'Line 3, column 2 (“A”): “-3” has no place on a logarithmic axis, where all values are above zero.',
    ],
    ['nur Wörter', [], 'The table has no column of numbers.'],
    ['A;1\nB;2', ['--kind', 'pie'], '--kind takes one of line, area,'],
    ['A;1\nB;2', ['--highlight', 'C'], '“C” is not in the data, which have: A, B.'],
    [prices, ['--at', '2024-04=x'], '“2024-04” is not in the data, which have: 2024-01 … 2024-03.'],
    [prices, ['--mark', '2023-12=x'], '“2023-12” is not in the data'],
    ['Name;Preis\nA;x\nB;y\nC;2', [], '2 of 3 cells are not numbers'],
    ['A;1\nB;2', ['--width', '0x200'], '--width takes 320 to 1600, not "0x200".'],
    ['A;1\nB;2', ['--width', '6e2'], '--width takes 320 to 1600, not "6e2".'],
    ['A;1\nB;2', ['--width', 'wide'], '--width takes 320 to 1600, not "wide".'],
    ['A;1\nB;2', ['--accent', 'red'], '--accent takes a colour such as #0a6b5e, not "red".'],
    ['A;1\nB;2', ['--at', 'A'], '--at takes ROW=TEXT, not "A".'],
    [prices, ['--mark', '2024-01='], '--mark takes PLACE[..PLACE][=TEXT], not "2024-01=".'],
    [prices, ['--mark', '=x'], '--mark takes PLACE[..PLACE][=TEXT], not "=x".'],
    [prices, ['--mark', '1..2..3=x'], '--mark takes one PLACE or two, as in 2..3'],
    [prices, ['--at', '2024-01= '], '--at takes ROW=TEXT, not "2024-01= ".'],
    [prices, ['--mark', '2024-03..2024-01=x'], 'The range “2024-03–2024-01” ends before it begins'],
    [prices, ['--mark', '50..10'], 'The range “50–10” ends before it begins'],
    ['<table><td>A</table><table><td>B</table>', [], 'must hold one table'],
    ['A;1\nB;2', ['--language', 'x!'], '--language takes a tag such as de, not "x!".'],
  ])('%j %j', async (text, options, sentence) => {
    const out = join(temporaryFolder(), 'none.png');
    const { code, errors } = await runCli('chart', tableFile(text), ...options, '--out', out);
    expect(code).toBe(2);
    expect(errors.join('\n')).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('another kind of file, or none', async () => {
    const table = tableFile('A;1\nB;2');
    expect((await runCli('chart', table, '--out', 'x.gif')).errors).toEqual([
      'setzkasten: --out takes a .png or .svg file, not "x.gif". See setzkasten chart --help.',
    ]);
    expect((await runCli('chart', table)).code).toBe(2);
    expect(
      (await runCli('chart', join(temporaryFolder(), 'gone.csv'), '--out', 'x.svg')).code,
    ).toBe(2);
  });

  test('a table that cannot be read, or a file that cannot be written', async () => {
    const folder = temporaryFolder();
    const table = tableFile('A;1\nB;2');
    const torn = join(folder, 'torn.csv');
    writeFileSync(torn, Buffer.concat([Buffer.from('Öl;1\nBöe'), Buffer.from([0xc3])]));
    mkdirSync(join(folder, 'taken.svg'));
    const failed = async (file: string, out: string) => {
      const { code, errors } = await runCli('chart', file, '--out', out);
      return [code, errors.join('\n').replaceAll(folder, '')];
    };
    const out = join(folder, 'x.svg');
    expect(await failed(torn, out)).toEqual([2, expect.stringContaining('damage')]);
    expect(await failed(folder, out)).toEqual([2, expect.stringContaining('not a plain file')]);
    expect(await failed(table, join(torn, 'x.svg'))).toEqual([
      2,
      expect.stringContaining('/torn.csv is no folder'),
    ]);
    expect(await failed(table, join(folder, 'taken.svg'))).toEqual([
      2,
      expect.stringContaining('cannot be written'),
    ]);
  });

  test('the table itself as the file, by any path', async () => {
    const folder = temporaryFolder();
    const table = join(folder, 'table.svg');
    writeFileSync(table, prices);
    symlinkSync(table, join(folder, 'link.svg'));
    for (const out of [
      table,
      join(folder, 'link.svg'),
      `${folder}/../${basename(folder)}/table.svg`,
    ])
      expect(await runCli('chart', table, '--out', out)).toMatchObject({
        code: 2,
        errors: [expect.stringContaining('would be overwritten')],
      });
    expect(readFileSync(table, 'utf8')).toBe(prices);
  });
});

test('a missing folder is made, and a chart that is drawn again is replaced', async () => {
  const out = join(temporaryFolder(), 'new', 'folder', 'x.svg');
  for (const table of ['Land;A\nEins;1\nB;2', 'Land;A\nZwei;1\nB;2'])
    expect(await runCli('chart', tableFile(table), '--out', out)).toMatchObject({
      code: 0,
      errors: [],
    });
  expect(readFileSync(out, 'utf8')).toContain('>Zwei</text>');
});

test.each<[string, Uint8Array]>([
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFFLand;A\nÖst;1\nB;2`, 'utf16le'))],
  ['UTF-16', Buffer.from(`\uFEFFLand;A\nÖst;1\nB;2`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('Land;A\nÖst;1\nB;2', 'latin1')],
])('a table in %s is read, and its encoding named', async (encoding, bytes) => {
  const folder = temporaryFolder();
  const [table, out] = [join(folder, 'table.csv'), join(folder, 'x.svg')];
  writeFileSync(table, bytes);
  const { code, errors } = await runCli('chart', table, '--out', out);
  expect([code, errors]).toEqual([0, [`setzkasten: ${table} is read as ${encoding}.`]]);
  expect(readFileSync(out, 'utf8')).toContain('>Öst</text>');
});
