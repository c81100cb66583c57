import { describe, expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { textOf } from '../../../../issue/text/richText.ts';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { importInChild } from '../../../support/importInChild.ts';
import { processorTime } from '../../../support/processorTime.ts';
import { largeTexts } from './largeTexts.ts';

const length = 20_000;

/** The least of a few runs: the garbage of what ran before counts for the run that it is collected in. */
function timeOf(text: string): number {
  return Math.min(...[1, 2, 3].map(() => processorTime(() => importIssue(text))));
}

/** The least of a few runs: on a busy machine garbage is collected late. */
function leastMemory(name: string, size: number): number {
  return Math.min(...[1, 2, 3].map(() => importInChild(name, size).memory));
}

describe('a text four times as long takes far less than sixteen times as long', () => {
  test.each(Object.entries(largeTexts))('%s', (_, text) => {
    importIssue(text(length));
    const short = timeOf(text(length));
    // What takes a few ms is fast enough however it grows; clocks tick too slowly to tell.
    expect(timeOf(text(4 * length))).toBeLessThan(Math.max(9 * short, 60));
  });
});

test.each(['an HTML page', 'a Markdown page'])(
  'memory for %s grows no faster than its length',
  (name) => {
    const short = leastMemory(name, 1_000_000);
    const long = leastMemory(name, 4_000_000);
    expect(long).toBeLessThan(4 * short);
    // Five times the text and 100 MB.
    expect(long).toBeLessThan(120);
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
