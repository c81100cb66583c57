import {
  blankBlock,
  blankNewsItem,
  type Block,
  type NewsItem,
} from '../../issue/blocks/allBlocks.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { newPublication } from '../../issue/publication.ts';
import { paragraphs, type Flow } from '../../issue/text/flow.ts';

export const benchPublication = newPublication({ name: 'Bench', language: 'de' });

const sentences = [
  'Der Markt hat sich in dieser Woche kaum bewegt, und doch ist vieles anders als zuvor.',
  'Wer die Zahlen liest, sieht ein Unternehmen, das mehr verspricht, als es halten kann.',
  'Die Kosten sinken seit 3,5 Jahren, der Umsatz wuchs auf 1.283 Millionen Euro.',
  'Das mag stimmen, solange niemand nachrechnet; danach wird es eng.',
  'Am Ende entscheidet der KI-Boom nicht über Fleiß, sondern über Geduld.',
];

/** An issue of every usual block with that many words, or up to a paragraph fewer: what a real one has, and a lead essay for the rest. */
export function generatedIssue(words: number): Issue {
  let essay = 1;
  while (wordsIn(issueOf(words, essay + 1)) <= words) essay += 1;
  return issueOf(words, essay);
}

function issueOf(words: number, essayParagraphs: number): Issue {
  return { id: `bench-${String(words)}`, blocks: blocks(essayParagraphs) };
}

function wordsIn(issue: Issue): number {
  return countIssue(issue, benchPublication).words;
}

/** Some sixty words; the same for the same number. */
function paragraph(number: number): string {
  return Array.from({ length: 5 }, (_, index) => sentences[(number * 3 + index) % 5]).join(' ');
}

/** Paragraphs with a sub-heading before every eighth. */
function essay(length: number): Flow {
  return Array.from({ length }, (_, index) => [
    ...(index % 8 === 4
      ? [{ type: 'subheading' as const, content: [`Teil ${String(index)}`] }]
      : []),
    ...paragraphs(paragraph(index)),
  ]).flat();
}

const source = (label: string) => ({ label: [label], url: 'https://www.example.com/meldung' });

function newsItem(number: number): NewsItem {
  return {
    ...blankNewsItem(`n${String(number)}`),
    emoji: '🤝',
    headline: ['Eine Meldung'],
    body: paragraphs(paragraph(number)),
    sources: [source('Tagesblatt'), source('Agentur')],
  };
}

const companies = (['bmo', 'amc', 'amc'] as const).map((session, index) => ({
  name: `Hafenwerke ${String(index)}`,
  ticker: '',
  session,
}));

function blocks(essayParagraphs: number): Block[] {
  return [
    {
      ...blankBlock('masthead', 'b1'),
      title: 'KW35 – Messlatte',
      byline: 'Ada',
      date: '2025-08-25',
    },
    {
      ...blankBlock('greeting', 'b2'),
      subscribers: 20_578,
      subscriberChange: 46,
      body: paragraphs(
        ['Heute ', { token: 'words' }, ' Wörter in ', { token: 'minutes' }, ' Minuten.'],
        ['Wir sind ', { token: 'subscribers' }, ', das sind ', { token: 'subscriber-change' }, '.'],
      ),
    },
    {
      ...blankBlock('lead-essay', 'b3'),
      emoji: '📉',
      headline: ['Was es kostet'],
      body: essay(essayParagraphs),
      sources: [source('Handelsteil')],
    },
    {
      ...blankBlock('news-section', 'b4'),
      headline: ['Weitere News'],
      items: [1, 2, 3, 4, 5].map(newsItem),
    },
    {
      ...blankBlock('chart', 'b5'),
      emoji: '📊',
      headline: ['Grafik der Woche'],
      kind: 'bars' as const,
      table: [
        ['', ''],
        ...[2021, 2022, 2023, 2024].map((year) => [String(year), String(year % 7)]),
      ],
      unit: 'Mrd. Euro',
      body: paragraphs('Es geht auf und ab.'),
    },
    { ...blankBlock('pull-quote', 'b6'), content: ['Wer misst, weiß mehr.'], attribution: ['Ada'] },
    {
      ...blankBlock('tip', 'b7'),
      headline: ['Eine Reihe'],
      note: '6 × 30 min',
      body: paragraphs(paragraph(4)),
    },
    {
      ...blankBlock('earnings', 'b8'),
      headline: ['Quartalszahlen'],
      days: [25, 26, 27, 28, 29].map((day) => ({ date: `2025-08-${String(day)}`, companies })),
    },
    {
      ...blankBlock('link-list', 'b9'),
      headline: ['Noch gelesen'],
      items: [1, 2].map((number) => ({
        ...source(`Lesetipp ${String(number)}`),
        note: ['Lohnt sich'],
      })),
    },
    { ...blankBlock('button', 'b10'), label: 'Weitersagen', url: 'https://www.example.com/' },
    { ...blankBlock('outro', 'b11'), body: paragraphs('Danke fürs Lesen.') },
  ];
}
