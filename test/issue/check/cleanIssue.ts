import type { Issue } from '../../../issue/issue.ts';
import { blankBlock, blankNewsItem, type Block } from '../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { Flow } from '../../../issue/text/flow.ts';

export const publication = newPublication({
  name: 'Mein Brief',
  mailTool: 'listmonk',
  targetWords: { least: 1, most: 1000 },
});

export const picture = {
  asset: `${'a1'.repeat(32)}.png`,
  alt: 'Eine steigende Linie',
  width: 800,
  height: 400,
};
const body: Flow = [{ type: 'paragraph', content: ['Am Montag, dem 25. August, ist es so weit.'] }];
const source = (url: string) => [{ label: ['Nature'], url }];

/** One block of each kind that a rule looks at, with nothing to be found. */
export const cleanBlocks = {
  masthead: {
    ...blankBlock('masthead', 'masthead'),
    title: 'Titel',
    subject: 'Betreff',
    preheader: 'Vorschau',
    date: '2025-08-25',
  },
  greeting: {
    ...blankBlock('greeting', 'greeting'),
    subscribers: 1,
    body: [
      {
        type: 'paragraph' as const,
        content: [{ token: 'subscribers' as const }, ' lesen am ', { token: 'date' as const }],
      },
    ],
  },
  essay: {
    ...blankBlock('lead-essay', 'essay'),
    headline: ['Ein Aufsatz'],
    body: [...body],
    sources: source('https://example.org/1'),
  },
  news: {
    ...blankBlock('news-section', 'news'),
    headline: ['Nachrichten'],
    items: [
      {
        ...blankNewsItem('item'),
        headline: ['Eine'],
        body: [...body],
        sources: source('https://example.org/5'),
      },
    ],
  },
  figure: { ...blankBlock('figure', 'figure'), picture, credit: ['Quelle: Ada'] },
  chart: {
    ...blankBlock('chart', 'chart'),
    headline: ['Chart'],
    table: [
      ['', 'Anzahl'],
      ['Eins', '1'],
    ],
    caption: ['Von Hand gezählt'],
    source: 'Eigene Zählung',
  },
  earnings: {
    ...blankBlock('earnings', 'earnings'),
    headline: ['Zahlen'],
    days: [
      {
        date: '2025-08-26',
        companies: [{ name: 'okta', ticker: '', session: 'amc' as const }],
      },
    ],
  },
  button: { ...blankBlock('button', 'button'), label: 'Lesen', url: 'https://example.org/2' },
  sponsor: {
    ...blankBlock('sponsor', 'sponsor'),
    sponsor: 'Amsel & Söhne',
    body: [...body],
    buttonLabel: 'Kaufen',
    url: 'https://example.org/3',
  },
  links: {
    ...blankBlock('link-list', 'links'),
    headline: ['Links'],
    items: [{ label: ['Einer'], url: 'https://example.org/4', note: [] }],
  },
  outro: {
    ...blankBlock('outro', 'outro'),
    body: [
      {
        type: 'paragraph' as const,
        content: [
          { tag: 'first-name' as const },
          ' ',
          { text: 'Abmelden', link: 'tag:unsubscribe' },
          ' ',
          { text: 'Impressum', link: 'https://example.org/impressum' },
        ],
      },
    ],
  },
} satisfies Record<string, Block>;

/** The clean issue with some blocks put in the place of others, or added. */
export function issueWith(changes: Readonly<Record<string, Block>> = {}): Issue {
  return { id: 'issue', blocks: Object.values({ ...cleanBlocks, ...changes }) };
}
