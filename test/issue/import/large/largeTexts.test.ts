import { describe, expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { textOf } from '../../../../issue/text/richText.ts';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { isThorough } from '../../../../build/testReport.ts';
import { importInChild } from '../../../support/importInChild.ts';
import { processorTime } from '../../../support/processorTime.ts';
import { largeTexts } from './largeTexts.ts';

const length = 20_000;

/**
 * Returns the least of three runs, or the first that is below the limit: the garbage of what ran before counts for the
 * run that it is collected in, and on a busy machine it is collected late.
 */
function least(measure: () => number, limit = 0): number {
  let found = Infinity;
  for (let run = 0; run < 3 && found >= limit; run += 1) found = Math.min(found, measure());
  return found;
}

describe('a text four times as long takes far less than sixteen times as long', () => {
  test.each(Object.entries(largeTexts))('%s', (_, text) => {
    const [shortText, longText] = [text(length), text(4 * length)];
    importIssue(shortText);
    const short = least(() => processorTime(() => importIssue(shortText)));
    // What takes a few ms is fast enough however it grows; clocks tick too slowly to tell.
    const limit = Math.max(9 * short, 60);
    expect(least(() => processorTime(() => importIssue(longText)), limit)).toBeLessThan(limit);
  });
});

test.each(['an HTML page', 'a Markdown page'])(
  'memory for %s grows no faster than its length',
  (name) => {
    const [short, long] = isThorough ? [1_000_000, 4_000_000] : [500_000, 2_000_000];
    // Too high a figure only makes the test more lenient: one run is enough where it need not be exact.
    const ofShort = least(() => importInChild(name, short).memory, isThorough ? 0 : Infinity);
    // No faster than the length; and no more than five times the text and 100 MB.
    const limit = Math.min(4 * ofShort, 100 + (5 * long) / 1_000_000);
    expect(least(() => importInChild(name, long).memory, limit)).toBeLessThan(limit);
  },
);

test('more lines in one element than a call takes arguments', () => {
  const items = '<li>Punkt</li>'.repeat(150_000);
  const { issue } = importIssue(`<!doctype html><ul>${items}</ul>`);
  expect(JSON.stringify(issue.blocks).match(/Punkt/g)).toHaveLength(150_000);
});

test('a long paragraph of Markdown keeps its words, its marks and its links', () => {
  const part =
    'Ein Satz mit **fetten Worten** und www.example.com/a und [einem Link](https://a.example/b). ';
  const [line] = linesFromMarkdown(part.repeat(400)).lines;
  const content = line?.kind === 'paragraph' ? line.content : [];
  const inlines = content.filter((inline) => typeof inline === 'object' && 'text' in inline);
  expect(textOf(content).match(/Ein Satz mit fetten Worten und/g)).toHaveLength(400);
  expect(inlines.filter(({ marks }) => marks?.includes('bold')).length).toBeGreaterThan(390);
  expect(inlines.filter(({ link }) => link === 'https://a.example/b').length).toBeGreaterThan(390);
});
