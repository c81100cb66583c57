import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { Block } from '../../../issue/blocks/allBlocks.ts';

function read(block: object): Block {
  const file = { format: 'setzkasten-issue', version: 1, id: 'one', blocks: [block] };
  const parsed = parseIssue(JSON.stringify(file));
  if (parsed.outcome !== 'parsed') throw new Error('It is an issue.');
  const [only] = parsed.issue.blocks;
  if (!only) throw new Error('It has a block.');
  return only;
}

function saved(block: Block): unknown {
  const text = serialiseIssue({ id: 'one', blocks: [block] });
  return (JSON.parse(text) as { blocks: readonly unknown[] }).blocks[0];
}

describe.each([
  [{ x: 0.5, y: 0, width: 0, height: 1 }],
  [{ x: 'left', y: 0, width: 1, height: 1 }],
  ['whole'],
  [null],
])('the crop %j', (crop) => {
  const picture = { asset: `${'a1'.repeat(32)}.png`, alt: 'Eine Kurve', width: 8, height: 4 };
  const figure = { id: 'f', type: 'figure', picture: { ...picture, crop } };

  test('leaves its picture whole, and stays in the file', () => {
    const block = read(figure);
    expect(block).toMatchObject({ type: 'figure', picture });
    expect(block).not.toHaveProperty('picture.crop');
    expect(saved(block)).toMatchObject({ picture: { ...picture, crop } });
    expect(read(saved(block) as object)).toEqual(block);
  });
});

test.each<[unknown, string]>([
  [12.5, '12.5'],
  [-1.234, '-1.2340'],
  [1500, '1500'],
  [null, ''],
])('the number %j in a chart is read as %j', (cell, text) => {
  const table = [
    ['Jahr', 'Wert'],
    [2024, cell],
  ];
  expect(read({ id: 'c', type: 'chart', table })).toMatchObject({
    table: [
      ['Jahr', 'Wert'],
      ['2024', text],
    ],
  });
});
