import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankBlock, blockPieces, type Block } from '../../../issue/blocks/allBlocks.ts';
import { upgradeBlock } from '../../../issue/blocks/upgradeBlock.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';

const old = (chart: object) =>
  JSON.stringify({
    format: 'setzkasten-issue',
    version: 2,
    id: 'i',
    blocks: [{ id: 'c', type: 'chart', ...chart }],
  });

function readOld(chart: object): Block | undefined {
  const parsed = parseIssue(old(chart));
  expect(parsed).toMatchObject({ outcome: 'parsed', problems: [] });
  return parsed.outcome === 'parsed' ? parsed.issue.blocks[0] : undefined;
}

test('the bars of version 2 become a table that is shown as text', () => {
  const bars = [
    { label: 'Kran 1', value: 1283.5 },
    { label: '', value: -3 },
  ];
  expect(readOld({ bars, unit: 'Mrd. €' })).toEqual({
    ...blankBlock('chart', 'c'),
    kind: 'bars',
    table: [
      ['', ''],
      ['Kran 1', '1283.5'],
      ['', '-3'],
    ],
    unit: 'Mrd. €',
  });
  expect(readOld({ bars: [], unit: '' })).toEqual(blankBlock('chart', 'c'));
});

test('any bars show the same in every language as before', () => {
  const label = fc.oneof(fc.string(), fc.constantFrom('2023', 'Q1', '5 %', '5 €', '–'));
  const value = fc
    .oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1.234, 0.125, -12.345, 1e21, 1e-7, 1.234e30, 1234567),
      fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 1000),
    )
    .map((number) => number + 0 || 0);
  fc.assert(
    fc.property(
      fc.array(fc.record({ label, value }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('de', 'en', 'fr', 'de-CH'),
      (bars, language) => {
        const block = readOld({ bars, unit: '%' });
        const pieces = block && blockPieces(block, { language, publication: '' });
        expect(pieces?.[0]).toEqual({ kind: 'bars', bars, unit: '%' });
      },
    ),
    { numRuns: 300 },
  );
});

const [plain, odd] = [
  { label: 'A', value: 1 },
  { label: 'B', value: 2, colour: 'red' },
];

test.each<[string, unknown[], string[][], unknown[] | undefined]>([
  [
    'an extra field',
    [plain, odd],
    [
      ['A', '1'],
      ['B', '2'],
    ],
    [odd],
  ],
  [
    'no label',
    [plain, { value: 2 }],
    [
      ['A', '1'],
      ['', '2'],
    ],
    undefined,
  ],
  [
    'no value',
    [plain, { label: 'B' }],
    [
      ['A', '1'],
      ['B', ''],
    ],
    [{ label: 'B' }],
  ],
  [
    'a number as its label',
    [{ label: 2023, value: 4 }],
    [['2023', '4']],
    [{ label: 2023, value: 4 }],
  ],
  [
    'a text as its value',
    [{ label: 'B', value: '2,5 %' }],
    [['B', '2,5 %']],
    [{ label: 'B', value: '2,5 %' }],
  ],
  [
    'null values',
    [plain, { label: null, value: null }],
    [
      ['A', '1'],
      ['', ''],
    ],
    [{ label: null, value: null }],
  ],
  [
    'not bars at all',
    [plain, 'x', null, [1]],
    [
      ['A', '1'],
      ['x', ''],
      ['', ''],
      ['', ''],
    ],
    ['x', null, [1]],
  ],
])('a list with a bar with %s is converted, and what is odd is kept', (_, bars, rows, kept) => {
  const parsed = parseIssue(old({ bars }));
  const issue = parsed.outcome === 'parsed' ? parsed.issue : undefined;
  expect(issue?.blocks[0]).toMatchObject({ kind: 'bars', table: [['', ''], ...rows] });
  expect(issue?.unknownFields?.['c']?.['bars']).toEqual(kept);
  const again = parseIssue(issue ? serialiseIssue(issue) : '');
  expect(again).toEqual(parsed);
});

test('unknown fields survive, and bars that are none are one', () => {
  const written = (text: string) => {
    const parsed = parseIssue(text);
    return parsed.outcome === 'parsed' ? serialiseIssue(parsed.issue) : '';
  };
  const mood = { bars: [{ label: 'A', value: 1 }], mood: 'good' };
  expect(written(old(mood))).toContain('"mood": "good"');
  const strange = { table: [['', 'A']], bars: [{ label: 'A', value: 1 }] };
  expect(upgradeBlock({ type: 'chart', ...strange })).toEqual({ type: 'chart', ...strange });
  expect(written(old({ bars: ['x'] }))).toContain('"bars": ["x"]');
});
