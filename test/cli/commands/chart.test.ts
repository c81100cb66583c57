import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const table = tableFile('Name\tWert\nEins\t1\nZwei\t2\nQuelle: X\n');
  const out = join(temporaryFolder(), 'line.svg');
  const { code, errors } = await runCli('chart', table, '--kind', 'line', '--out', out);
  expect(code).toBe(0);
  expect(errors).toEqual([
    'setzkasten: Line 4 (“Quelle: X”) is not in the chart.',
    'setzkasten: A line between names claims an order; bars do not.',
  ]);
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
    ['A;1\nB;2', ['--highlight', 'C'], '--highlight names "C", but'],
    ['A;1\nB;2', ['--width', 'wide'], '--width takes 320 to 1600, not "wide".'],
    ['A;1\nB;2', ['--accent', 'red'], '--accent takes a colour such as #0a6b5e, not "red".'],
    ['A;1\nB;2', ['--at', 'A'], '--at takes ROW=TEXT, not "A".'],
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
});
