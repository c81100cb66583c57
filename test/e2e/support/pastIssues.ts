import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankBlock, blankNewsItem, type NewsItem } from '../../../issue/blocks/allBlocks.ts';
import { isoWeekOf } from '../../../issue/calendar/isoWeek.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import type { Home } from './home.ts';

interface PastNews {
  readonly headline: string;
  readonly body: string;
  readonly url: string;
}

const items: Readonly<Record<string, readonly PastNews[]>> = {
  '2026-05-04': [
    {
      headline: 'NVIDIA vermietet seine Chips',
      body: 'Wer keine bekommt, soll sie sich leihen. Nvidias Verleih beginnt im Herbst, und die Warteliste ist schon länger als das Regal.',
      url: 'https://www.example.com/chips/verleih?utm_source=x',
    },
    {
      headline: 'Die Fähren fahren leiser',
      body: 'Sechs Motoren werden getauscht.',
      url: 'https://www.example.com/faehren',
    },
  ],
  '2026-08-17': [
    {
      headline: 'Quartalszahlen von NVIDIA',
      body: 'Der Umsatz stieg wieder, die Erwartung auch, und beides trifft sich im Winter.',
      url: 'https://www.example.com/zahlen',
    },
  ],
};

/** Puts two past issues of other months beside the sample's. */
export function addPastIssues(home: Home): void {
  for (const [date, news] of Object.entries(items)) {
    const week = `KW${String(isoWeekOf(date).week)}`;
    const folder = join(home.library ?? '', `${date}-${week.toLowerCase()}`);
    mkdirSync(folder);
    const issue = {
      id: week,
      blocks: [
        { ...blankBlock('masthead', 'm1'), title: `${week} – Ein Rückblick`, date },
        {
          ...blankBlock('news-section', 's1'),
          headline: ['Weitere News'],
          items: news.map(newsItem),
        },
      ],
    };
    writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  }
}

function newsItem({ headline, body, url }: PastNews, index: number): NewsItem {
  return {
    ...blankNewsItem(`n${String(index)}`),
    emoji: '🗞️',
    headline: [headline],
    body: paragraphs(body),
    sources: [{ label: ['Beispielblatt'], url }],
  };
}
