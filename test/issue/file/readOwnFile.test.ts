import { expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';

test('an issue’s own file is taken block for block, with a byte order mark or without', () => {
  const text = serialiseIssue(everyBlockIssue);
  for (const file of [text, `\uFEFF${text}`]) {
    const { issue, leftOut } = importIssue(file);
    expect(serialiseIssue(issue)).toBe(text);
    expect(leftOut).toEqual([]);
  }
});

test('other JSON, and a damaged file, are text like any other', () => {
  const damaged = serialiseIssue(everyBlockIssue).slice(0, -20);
  for (const text of ['{"format":"html"}', damaged]) {
    expect(parseIssue(text).outcome).toBe('invalid');
    const { issue, leftOut } = importIssue(text);
    expect(issue.blocks.length + leftOut.length).toBeGreaterThan(0);
  }
});
