import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { markWork } from '../../../issue/file/limits.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { processorTime } from '../../support/processorTime.ts';

const acute = '\u0301';

function fileOf(...texts: string[]): string {
  const blocks = texts.map((text, index) => ({
    ...blankBlock('text', `t${String(index)}`),
    body: paragraphs(text),
  }));
  return serialiseIssue({ id: 'a', blocks: [blankBlock('masthead', 'm'), ...blocks] });
}

function typesIn(file: string): string[] {
  const parsed = parseIssue(file);
  return parsed.outcome === 'parsed' ? parsed.issue.blocks.map(({ type }) => type) : [];
}

test.each([
  ['thousands on one letter', `a${acute.repeat(5000)}`],
  ['hundreds on each of many letters', `a${acute.repeat(300)}`.repeat(100)],
  ['tens on each of thousands', `a${acute.repeat(40)}`.repeat(5000)],
])('a block with too many combining marks is kept, and not shown: %s', (_, text) => {
  const file = fileOf('Davor', text, 'Danach');
  expect(typesIn(file)).toEqual(['masthead', 'text', 'unknown', 'text']);
  const parsed = parseIssue(file);
  expect(parsed.outcome === 'parsed' && serialiseIssue(parsed.issue)).toBe(file);
});

test('blocks that are too many together are not shown from there on', () => {
  const text = `a${acute.repeat(1500)}`;
  expect(typesIn(fileOf(text, text, 'Danach'))).toEqual(['masthead', 'text', 'unknown', 'text']);
});

test.each([
  ['Hebrew', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים '],
  ['Vietnamese, decomposed', 'Tiếng Việt '.normalize('NFD')],
  ['Thai', 'ที่นี่ '],
  ['Devanagari', 'क्षत्रियों '],
  ['a joke', `Z${acute.repeat(8)}a${acute.repeat(8)}lgo `],
])('letters as they are written cost nothing: %s', (_, text) => {
  expect(markWork([{ text: text.repeat(10_000) }])).toBe(0);
});

test('to find out takes linear time', () => {
  const text = (length: number) => `a${acute.repeat(length)}b`.repeat(3) + 'a\u0301'.repeat(length);
  const timeOf = (length: number) =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => markWork(text(length)))));
  const short = timeOf(100_000);
  expect(timeOf(400_000)).toBeLessThan(Math.max(7 * short, 60));
});
