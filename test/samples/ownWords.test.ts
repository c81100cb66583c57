import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english, german } from './sampleIssues.ts';

const realIssue = new URL('../../../shared/samples/kw35.txt', import.meta.url);

/** Every run of eight words, in small letters and without punctuation. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}

/** The text of all strings in reading order, those aside that style or link it. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !['marks', 'link', 'id'].includes(key))
    .map(([, item]) => textOf(item))
    .join(' ');
}

test('the samples share no run of eight words with the real issue whose shape they follow', (context) => {
  if (!existsSync(realIssue))
    context.skip('the real issue is not there: ../shared/samples/kw35.txt');
  const real = new Set(runs(readFileSync(realIssue, 'utf8')));
  const ours = [german, english].flatMap(({ issue, publication }) =>
    runs(textOf([issue.blocks, publication])),
  );
  expect(real.size).toBeGreaterThan(1000);
  expect(ours.length).toBeGreaterThan(1500);
  expect(ours.filter((run) => real.has(run))).toEqual([]);
});
