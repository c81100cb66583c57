import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { exportIssue } from '../../issue/exportIssue.ts';
import { importIssue } from '../../issue/importIssue.ts';
import { mastheadOf } from '../../issue/issue.ts';
import { newPublication } from '../../issue/publication.ts';
import { everyBlockIssue } from './support/everyBlock.ts';
import { outline } from './import/support/outline.ts';
import { wordsOf, wordsShown } from './import/support/wordsShown.ts';

const read = (name: string) =>
  readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url), 'utf8');

const german = [
  ['masthead', 'KW12 - Der stille Umbau der Stromnetze', 'Mara Lindqvist', '2026-03-16'],
  ['greeting', 4312, 27, 'subscribers subscriber-change words minutes weekday date week'],
  [
    'lead-essay',
    '⚡',
    'Netze: Der stille Umbau',
    'paragraph paragraph subheading paragraph figure paragraph paragraph',
    'Angeregt von Gesprächen mit Ida Brandt und Jonas Okafor + Mehr dazu im Werkstatt Podcast',
  ],
  [
    'pull-quote',
    '„Ein Netz ist fertig, wenn niemand mehr darüber spricht und alle davon leben.“',
    '',
  ],
  [
    'news-section',
    'Und das war sonst noch wichtig:',
    [
      '🚲',
      'Lastenräder werden Pflicht:',
      'paragraph',
      'Ida Brandt (Mastodon) + Radwelt + Lokalblatt',
    ],
    ['\u{1F469}\u{1F52C}', 'Labor misst “leisen” Beton.', 'paragraph', 'Bauforum'],
    ['📚', 'Bibliotheken verleihen Werkzeug, und zwar kostenlos.', 'paragraph', 'Kieler Bote'],
    ['🐌', 'Mehr Kurzes gibt es im Archiv…', '', 'Werkstattbrief Archiv'],
  ],
  ['chart', '📊', 'Chart der Woche: Wärmepumpen je Landkreis', 'paragraph', 'Statistik Portal'],
  ['tip', 'listen', '🎧', '', 'Unter Strom', '4 x ca. 25 min', 'paragraph', 'Radio Eins'],
  [
    'earnings',
    '🧾',
    'Zahlenwoche: Wer diese Woche berichtet',
    [
      ['2026-03-16', 'Nordkabel [NKB] (BMO)'],
      ['2026-03-17', 'Rheinwatt (AMC)', 'Solarhof (AMC)'],
      ['2026-03-18', 'Stromwerk (BMO)', 'Tiefbau Nord, Inc. (AMC)'],
      ['2026-03-19', 'Kabelhaus (AMC)'],
      ['2026-03-20', 'Ladepark'],
    ],
  ],
  ['outro', 'paragraph paragraph paragraph paragraph paragraph', 'referral-link'],
];

const found = { name: 'Werkstattbrief (PROBE)', author: 'Mara Lindqvist', language: 'de' };

describe('a German weekly', () => {
  const text = read('werkstattbrief.txt');

  it('is recognised in scraped plain text, and every word of it is kept', () => {
    const result = importIssue(text);
    expect(outline(result.issue)).toEqual(german);
    expect(result.found).toEqual(found);
    expect(result.leftOut).toEqual([
      'Werkstattbrief',
      'Ausgaben',
      'KW12 - Der stille Umbau der Stromnetze',
    ]);
    expect(wordsShown(result)).toEqual(wordsOf(text));
  });

  it('is recognised in Markdown, with its links', () => {
    const result = importIssue(read('werkstattbrief.md'));
    expect(outline(result.issue)).toEqual(german.toSpliced(8, 0, ['divider']));
    expect(result.found).toEqual({ ...found, mailTool: 'beehiiv' });
    expect(linksIn(result.issue)).toEqual(links);
  });

  it('is recognised in the HTML of a mail, without its furniture', () => {
    const result = importIssue(read('werkstattbrief.html'));
    expect(outline(result.issue)).toEqual(german);
    expect(result.found).toEqual(found);
    expect(linksIn(result.issue)).toEqual(links);
    expect(result.leftOut).toEqual(['Werkstattbrief Ausgaben']);
    expect(result.issue.blocks[0]).toMatchObject({
      preheader: 'Warum Kabel länger brauchen als Anträge',
    });
  });

  it('says what its tokens replaced', () => {
    expect(importIssue(text).tokens).toEqual([
      { token: 'referral-link', text: 'https://werkstattbrief.example/subscribe?ref=PLACEHOLDER' },
      { token: 'subscribers', text: '4,312 Abonnent:innen' },
      { token: 'subscriber-change', text: '+27' },
      { token: 'words', text: '1.104 Wörter' },
      { token: 'minutes', text: '4 Minuten' },
      { token: 'weekday', text: 'Montag' },
      { token: 'date', text: '16. März 2026' },
      { token: 'week', text: 'KW12' },
    ]);
  });

  it('gives the same file each time, which reads back as the same issue', () => {
    const { issue } = importIssue(text);
    expect(issue.id).toBe('2026-03-16-kw12-der-stille-umbau-der-stromnetze');
    expect(importIssue(text).issue).toEqual(issue);
    expect(parseIssue(serialiseIssue(issue))).toEqual({ outcome: 'parsed', issue, problems: [] });
  });
});

const links = [
  'https://brandt.example/',
  'https://okafor.example/',
  'https://podcast.example/',
  'https://brandt.example/1',
  'https://radwelt.example/',
  'https://lokalblatt.example/?a=1&b=2',
  'https://bauforum.example/',
  'https://kiel.example/',
  'https://werkstattbrief.example/archiv',
  'https://statistik.example/',
  'https://radio.example/',
];

function linksIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"(?:link|url)":"([^"]+)"/g)].map(
    ([, link]) => link ?? '',
  );
}

it('recognises an English weekly', () => {
  const text = read('workbench.txt');
  const result = importIssue(text);
  expect(outline(result.issue)).toEqual([
    ['masthead', 'Week 12: The quiet rebuilding of the grid', 'Mara Lindqvist', '2026-03-16'],
    ['greeting', 12480, -15, 'subscribers subscriber-change words minutes weekday date week'],
    [
      'lead-essay',
      '⚡',
      'The quiet rebuilding',
      'paragraph figure paragraph',
      'Inspired by Ida Brandt + More in the Workbench Podcast',
    ],
    ['pull-quote', '“A grid is finished when nobody speaks of it and everybody lives by it.”', ''],
    [
      'news-section',
      'More news of the week:',
      ['🚲', 'Cargo bikes become the rule:', 'paragraph', 'Cycle World + The Local'],
      ['\u{1F469}\u{1F52C}', 'Lab measures “quiet” concrete.', 'paragraph', 'Building Forum'],
    ],
    ['chart', '📈', 'Chart of the week: heat pumps by county', 'paragraph', 'Statistics Office'],
    ['tip', 'watch', '📺', '', 'Under Ground', '4 x 25 min', 'paragraph', 'BBC'],
    [
      'earnings',
      '🖨️',
      'Who reports this week',
      [
        ['2026-03-16', 'Northcable (BMO)'],
        ['2026-03-17', 'Rhinewatt (AMC)', 'Sunyard (AMC)'],
      ],
    ],
    ['outro', 'paragraph paragraph paragraph', 'web-view'],
  ]);
  expect(result.found).toEqual({
    mailTool: 'mailchimp',
    name: 'Workbench Notes',
    author: 'Mara Lindqvist',
    language: 'en',
  });
  expect(wordsShown(result)).toEqual(wordsOf(text));
});

it('reads number, date and author of our own mail without its colophon', () => {
  const publication = newPublication({ name: 'Mein Brief' });
  const [mail] = exportIssue(everyBlockIssue, publication, 'html').files;
  const text = mail?.text.replace(/ data-setzkasten="[^"]*"/, '') ?? '';
  const head = mastheadOf(importIssue(text, { publication }).issue);
  expect(head).toMatchObject({
    title: 'KW35 – Ein Titel',
    number: 35,
    date: '2025-08-25',
    byline: 'Ada Beispiel',
  });
});

it.each([
  [
    'Markdown',
    `# T\n${Array.from({ length: 90 }, (_, level) => `\n${'  '.repeat(level)}- w${String(level)}e`).join('')}`,
  ],
  [
    'HTML',
    `<p>a</p>${Array.from({ length: 300 }, (_, level) => `<ul><li>w${String(level)}e`).join('')}`,
  ],
])('makes no file that cannot be read of deeply nested lists: %s', (_, text) => {
  const { issue } = importIssue(text);
  const parsed = parseIssue(serialiseIssue(issue));
  expect(parsed).toMatchObject({ issue: { blocks: issue.blocks } });
  const words = text.match(/w\d+e/g) ?? [];
  expect(JSON.stringify(issue).match(/w\d+e/g)).toEqual(words);
});

it.each([
  ['fr', 'Le port se réveille, et les bateaux rentrent.'],
  ['nl', 'De haven wordt wakker en de boten komen terug.'],
  ['de', 'Der Hafen wacht auf, und die Boote kommen zurück.'],
])('tells the language of a file from its text, not from its keys: %s', (language, text) => {
  const blocks = [
    { ...blankBlock('greeting', 'g'), body: [{ type: 'paragraph' as const, content: [text] }] },
    blankBlock('earnings', 'e'),
    blankBlock('chart', 'c'),
    blankBlock('tip', 't'),
  ];
  expect(importIssue(serialiseIssue({ id: 'i', blocks })).found.language).toBe(language);
});
