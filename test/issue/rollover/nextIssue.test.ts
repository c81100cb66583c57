import { describe, expect, it, test } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import { countingIds } from '../../../issue/file/blockId.ts';
import { dateOf, firstBlock, type Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { nextIssue } from '../../../issue/rollover/nextIssue.ts';
import { paragraphs } from '../../../issue/text/flow.ts';

const publication = newPublication({
  name: 'Probe',
  author: 'Ada Beispiel',
  standingText: { greeting: paragraphs('Hallo!'), outro: paragraphs('Bis bald.') },
});
const week35: Issue = {
  id: 'last',
  extra: { sent: true },
  blocks: [
    {
      ...blankBlock('masthead', 'm'),
      title: 'KW35 - Strom und Netze',
      subject: 'Strom',
      preheader: 'Netze',
      byline: 'Ada Beispiel',
      date: '2025-08-25',
      number: 35,
    },
    {
      ...blankBlock('greeting', 'g'),
      subscribers: 20578,
      subscriberChange: 46,
      body: [{ type: 'paragraph', content: ['Ihr seid ', { token: 'subscribers' }] }],
    },
    {
      ...blankBlock('lead-essay', 'l'),
      emoji: '📉',
      headline: ['Netze'],
      body: paragraphs('Alt.'),
    },
    {
      ...blankBlock('news-section', 'n'),
      headline: ['Die weiteren News der Woche:'],
      items: [
        {
          id: 'n1',
          type: 'news-item',
          emoji: '🤝',
          headline: ['Alt'],
          body: paragraphs('Alt.'),
          sources: [{ label: ['Alt'], url: 'https://a.example/' }],
        },
      ],
    },
    {
      ...blankBlock('chart', 'c'),
      emoji: '📈',
      headline: ['Chart der Woche: Strom'],
      body: paragraphs('Alt.'),
    },
    {
      ...blankBlock('tip', 't'),
      kind: 'read',
      emoji: '📖',
      label: 'Buch der Woche',
      headline: ['Alt'],
      note: '9 min',
    },
    {
      ...blankBlock('text', 'x1'),
      emoji: '🎂',
      headline: ['Geburtstag der Woche: Ada'],
      body: paragraphs('Alt.'),
    },
    {
      ...blankBlock('text', 'x2'),
      emoji: '🔥',
      headline: ['Einmaliges: Feuer'],
      body: paragraphs('Alt.'),
    },
    {
      ...blankBlock('earnings', 'e'),
      emoji: '🖨️',
      headline: ['Earnings Season: Quartalsergebnisse der Woche'],
      days: [
        { date: '2025-08-25', companies: [{ name: 'Alt', ticker: '', session: 'bmo' }] },
        { date: '2025-08-29', companies: [] },
      ],
      body: paragraphs('Alt.'),
    },
    blankBlock('divider', 'd'),
    {
      id: 'u',
      type: 'unknown',
      raw: { id: 'u', type: 'quiz' },
      reason: 'There is no block type "quiz".',
    },
    { ...blankBlock('outro', 'o'), body: paragraphs('Bis bald.') },
  ],
};
const next = (previous: Issue | undefined, today: string, of = publication) =>
  nextIssue(previous, of, { newId: countingIds(), today });

it('keeps structure and standing text, empties the rest, and moves every date a week on', () => {
  const expected: Block[] = [
    {
      ...blankBlock('masthead', 'b1'),
      title: 'KW36 - ',
      byline: 'Ada Beispiel',
      date: '2025-09-01',
      number: 36,
    },
    {
      ...blankBlock('greeting', 'b2'),
      body: [{ type: 'paragraph', content: ['Ihr seid ', { token: 'subscribers' }] }],
    },
    blankBlock('lead-essay', 'b3'),
    {
      ...blankBlock('news-section', 'b4'),
      headline: ['Die weiteren News der Woche:'],
      items: ['b5', 'b6', 'b7'].map((id) => ({
        id,
        type: 'news-item',
        emoji: '',
        headline: [],
        body: [],
        sources: [],
      })),
    },
    { ...blankBlock('chart', 'b8'), emoji: '📈', headline: ['Chart der Woche: '] },
    { ...blankBlock('tip', 'b9'), kind: 'read', emoji: '📖', label: 'Buch der Woche' },
    { ...blankBlock('text', 'b10'), emoji: '🎂', headline: ['Geburtstag der Woche: '] },
    blankBlock('text', 'b11'),
    {
      ...blankBlock('earnings', 'b12'),
      emoji: '🖨️',
      headline: ['Earnings Season: Quartalsergebnisse der Woche'],
      days: [
        { date: '2025-09-01', companies: [] },
        { date: '2025-09-05', companies: [] },
      ],
    },
    blankBlock('divider', 'b13'),
    {
      id: 'u',
      type: 'unknown',
      raw: { id: 'u', type: 'quiz' },
      reason: 'There is no block type "quiz".',
    },
    { ...blankBlock('outro', 'b14'), body: paragraphs('Bis bald.') },
  ] as Block[];
  expect(next(week35, '2025-08-26')).toEqual({ id: 'b15', blocks: expected });
});

it('starts without a previous issue from the publication', () => {
  const items = (...ids: string[]) =>
    ids.map((id) => ({
      id,
      type: 'news-item' as const,
      emoji: '',
      headline: [],
      body: [],
      sources: [],
    }));
  const days = ['2025-08-25', '2025-08-26', '2025-08-27', '2025-08-28', '2025-08-29'];
  expect(next(undefined, '2025-08-27')).toEqual({
    id: 'b12',
    blocks: [
      { ...blankBlock('masthead', 'b1'), byline: 'Ada Beispiel', date: '2025-08-27' },
      { ...blankBlock('greeting', 'b2'), body: paragraphs('Hallo!') },
      blankBlock('lead-essay', 'b3'),
      {
        ...blankBlock('news-section', 'b4'),
        headline: ['Die weiteren News der Woche:'],
        items: items('b5', 'b6', 'b7'),
      },
      { ...blankBlock('chart', 'b8'), emoji: '📈', headline: ['Chart der Woche: '] },
      { ...blankBlock('tip', 'b9'), emoji: '📺' },
      {
        ...blankBlock('earnings', 'b10'),
        emoji: '🖨️',
        headline: ['Quartalsergebnisse der Woche'],
        days: days.map((date) => ({ date, companies: [] })),
      },
      { ...blankBlock('outro', 'b11'), body: paragraphs('Bis bald.') },
    ],
  });
  const english = next(undefined, '2025-08-27', newPublication({ language: 'en' }));
  expect(firstBlock(english, 'news-section')?.headline).toEqual(['More news of the week:']);
});

const issueOf = (date: string, title: string): Issue => ({
  id: 'last',
  blocks: [{ ...blankBlock('masthead', 'm'), title, date }],
});

describe('the date and the week in the title', () => {
  it.each([
    ['a week later', '2025-08-25', 'KW35 - Strom', '2025-08-27', '2025-09-01', 'KW36 - '],
    [
      'still, when that was yesterday',
      '2025-08-25',
      'KW35 - Strom',
      '2025-09-02',
      '2025-09-01',
      'KW36 - ',
    ],
    [
      'still, when that was a week ago',
      '2025-08-25',
      'KW35 - Strom',
      '2025-09-08',
      '2025-09-01',
      'KW36 - ',
    ],
    [
      'after a break, the same weekday',
      '2025-08-25',
      'KW35 - Strom',
      '2025-09-09',
      '2025-09-15',
      'KW38 - ',
    ],
    ['after a break, today', '2025-08-25', 'KW35 - Strom', '2025-09-15', '2025-09-15', 'KW38 - '],
    ['from week 52 to week 1', '2025-12-22', 'KW52: Ende', '2025-12-22', '2025-12-29', 'KW1: '],
    ['from week 52 to week 53', '2026-12-21', 'KW52: Ende', '2026-12-21', '2026-12-28', 'KW53: '],
    ['from week 53 to week 1', '2026-12-28', 'KW 53 – Ende', '2026-12-28', '2027-01-04', 'KW 1 – '],
    ['with its year', '2025-12-22', 'KW52/2025: Ende', '2025-12-22', '2025-12-29', 'KW1/2026: '],
    ['by ISO 8601', '2025-12-22', '2025-W52', '2025-12-22', '2025-12-29', '2026-W01'],
    ['year in brackets', '2025-12-22', 'KW 52 (2025)', '2025-12-22', '2025-12-29', 'KW 1 (2026)'],
    ['with a leading nought', '2026-01-05', 'KW02 | Anfang', '2026-01-05', '2026-01-12', 'KW03 | '],
    [
      'after other words',
      '2025-08-25',
      'Probe, Week 35: Power',
      '2025-08-25',
      '2025-09-01',
      'Probe, Week 36: ',
    ],
    ['behind other words', '2025-08-25', 'Strom (KW35)', '2025-08-25', '2025-09-01', 'KW36'],
    ['without a week in it', '2025-08-25', 'Strom und Netze', '2025-08-25', '2025-09-01', ''],
    ['without a date before', '', 'KW34 - Strom', '2025-08-27', '2025-08-27', 'KW35 - '],
  ])('%s', (_, before, title, today, date, start) => {
    const issue = next(issueOf(before, title), today);
    expect([dateOf(issue), firstBlock(issue, 'masthead')?.title]).toEqual([date, start]);
  });
});

test('the next issue is in the language of the previous one', () => {
  const options = { newId: countingIds(), today: '2025-08-27' };
  expect(nextIssue({ ...week35, language: 'en' }, publication, options).language).toBe('en');
  expect(nextIssue(week35, publication, options)).not.toHaveProperty('language');
});
