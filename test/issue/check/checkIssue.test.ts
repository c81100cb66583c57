import { expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/registry.ts';
import { weekdayName } from '../../../issue/calendar/dateText.ts';
import { checkIssue, findingText, type Finding } from '../../../issue/check/checkIssue.ts';
import { mailTools } from '../../../issue/publication.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { german } from '../../samples/sampleIssues.ts';
import { cleanBlocks, issueWith, publication } from './cleanIssue.ts';

const { masthead, essay, figure } = cleanBlocks;

function says(...content: RichText): Record<string, Block> {
  return { essay: { ...essay, body: [{ type: 'paragraph', content: [...content] }] } };
}

test('days, numbers and merge tags are said in the language of whoever reads it', () => {
  const say = (values: Finding['values'], rule: string) =>
    findingText({ rule, severity: 'hint', blockId: null, values }, 'en');
  expect(say({ day: '2025-08-30', weekday: '2025-08-30' }, 'earnings-weekend')).toMatch(
    /^August 30, 2025 is a Saturday, when/,
  );
  expect(say({ tool: 'X', tag: 'first-name' }, 'unknown-merge-tag')).toMatch(/“first name”/);
  expect(say({ words: 1283, least: 1, most: 2, difference: 3 }, 'too-many-words')).toMatch(/1,283/);
});

test('an issue without a masthead lacks all that stands in it', () => {
  const findings = checkIssue({ id: 'i', blocks: [cleanBlocks.essay] }, publication);
  expect(findings.map(({ rule, blockId }) => [rule, blockId])).toEqual([
    ['missing-title', null],
    ['missing-subject', null],
    ['missing-preheader', null],
    ['missing-date', null],
  ]);
});

test('findings stand in reading order, what is about the whole issue first', () => {
  const findings = checkIssue(
    issueWith({
      masthead: { ...masthead, subject: '' },
      figure: { ...figure, credit: [] },
      ...says('TODO'),
    }),
    { ...publication, targetWords: { least: 500, most: 600 } },
  );
  expect(findings.map(({ blockId }) => blockId)).toEqual([null, 'masthead', 'essay', 'figure']);
});

test.each([
  'Montag, der 25. August 2025',
  'Montag, 25.8.',
  'am Montag 25.08.2025',
  'montags, den 25. August',
  'Donnerstag, 1. Januar',
  'Sonntag, der 29. Februar 2032',
  'Dienstag, den 31. Februar',
  'Montag um 9',
  'Montag bis Freitag',
])('%j fits the calendar, or names no day', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toEqual([]);
});

test.each([
  ['en', 'Tuesday, August 25, 2025', 'Monday'],
  ['en', 'on Sunday, the 24th of August 2026', 'Monday'],
  ['de', 'Freitag 25.8.', 'Montag'],
  ['de', 'Freitag, 1. Januar', 'Donnerstag'],
  ['fr', 'mardi 25 août 2025', 'lundi'],
])('in %s, %j is a mistake', (language, text, weekday) => {
  const plain = { ...publication, language };
  const outro = blankBlock('divider', 'outro');
  const clean = says(text);
  const found = checkIssue({ id: 'i', blocks: [masthead, ...Object.values(clean), outro] }, plain);
  expect(found).toMatchObject([{ rule: 'wrong-weekday' }]);
  expect(weekdayName(String(found[0]?.values['weekday']), language)).toBe(weekday);
});

test.each(['Toxxxxic', 'Methodo', 'TODOS', 'lorem', 'xxx klein'])('%j keeps no place', (text) => {
  expect(checkIssue(issueWith(says(text)), publication)).toEqual([]);
});

test.each(mailTools)('every tool can be checked for: %s', (target) => {
  for (const finding of checkIssue(german.issue, german.publication, target)) {
    expect(finding.rule).toMatch(/merge/);
  }
});
