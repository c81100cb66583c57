import { expect, test } from 'vitest';
import { Progress } from '../../build/progress.ts';

/** What is written while all steps are taken. */
function written(total: number, isTTY: boolean): string {
  const parts: string[] = [];
  const write = (part: string) => parts.push(part) > 0;
  const progress = new Progress(total, 'files', { isTTY, write } as NodeJS.WriteStream);
  for (let step = 0; step < total; step += 1) progress.step();
  return parts.join('');
}

test('a terminal shows each step in the same line', () => {
  expect(written(2, true)).toBe('\r  1 of 2 files\r  2 of 2 files\n');
});

test('a log has a line for each tenth, ten at most', () => {
  expect(written(2, false)).toBe('  1 of 2 files\n  2 of 2 files\n');
  const lines = written(257, false).trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('  26 of 257 files');
  expect(lines[9]).toBe('  257 of 257 files');
});
