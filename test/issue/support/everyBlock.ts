import type { Issue } from '../../../issue/issue.ts';
import { blockPieces, type BlockType, type KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../issue/text/inline.ts';

/** The asset that it shows. */
export const everyAsset = `${'a1'.repeat(32)}.png`;

const picture = { asset: everyAsset, alt: 'These five words never count', width: 800, height: 400 };
const linked: RichText = [
  'See ',
  { text: 'the study', marks: ['bold'], link: 'https://example.org/a b' },
  '.',
];

/** One block of every type, each with every field filled in. */
export const everyBlock: readonly KnownBlock[] = [
  {
    id: 'masthead',
    type: 'masthead',
    title: 'KW35 – Ein Titel',
    subject: 'Betreff',
    preheader: 'Vorschau',
    byline: 'Ada Beispiel',
    date: '2025-08-25',
    number: 35,
  },
  {
    id: 'greeting',
    type: 'greeting',
    subscribers: 20578,
    subscriberChange: 46,
    body: [
      {
        type: 'paragraph',
        content: [
          '👋 Du bist eine von ',
          { token: 'subscribers' },
          ' (',
          { token: 'subscriber-change' },
          ').',
        ],
      },
      {
        type: 'paragraph',
        content: [
          { token: 'words' },
          ' Wörter, ',
          { token: 'minutes' },
          ' Minuten, ',
          { token: 'weekday' },
          ', ',
          { token: 'date' },
          ', ',
          { token: 'week' },
        ],
      },
    ],
  },
  {
    id: 'essay',
    type: 'lead-essay',
    kicker: 'Strom',
    standfirst: 'Worum es geht.',
    emoji: '📉',
    headline: ['Ein Aufsatz'],
    body: [
      { type: 'paragraph', content: linked },
      { type: 'subheading', content: ['Zwischen Zeilen'] },
      {
        type: 'bullet-list',
        items: [
          { content: ['Eins'], list: { type: 'ordered-list', items: [{ content: ['Eins A'] }] } },
          { content: ['Zwei'] },
        ],
      },
      { type: 'figure', picture, caption: ['Ein Bild'], credit: ['Quelle: Ada'] },
      { type: 'pull-quote', content: ['Ein Satz.'], attribution: ['Ada'] },
    ],
    sources: [{ label: ['Nature'], url: 'https://example.org/one/two' }],
  },
  {
    id: 'news',
    type: 'news-section',
    emoji: '📰',
    headline: ['Die Nachrichten'],
    items: [
      {
        id: 'item',
        type: 'news-item',
        emoji: '👩⚖️',
        headline: ['Erste Nachricht'],
        body: [{ type: 'paragraph', content: ['Drei kurze Wörter'] }],
        sources: [
          { label: ['Reuters'], url: 'https://example.org' },
          { label: ['The Verge'], url: '' },
        ],
      },
    ],
  },
  {
    id: 'chart',
    type: 'chart',
    emoji: '📈',
    headline: ['Chart der Woche'],
    picture,
    caption: ['Umsatz'],
    credit: ['Bloomberg'],
    kind: 'bars',
    table: [
      ['', ''],
      ['Q1', '1283.5'],
    ],
    scale: 'linear',
    isIndexed: false,
    title: '',
    subtitle: '',
    unit: 'Mrd. Euro',
    source: '',
    note: '',
    highlighted: [],
    references: [],
    notes: [],
    description: '',
    body: [{ type: 'paragraph', content: ['Steigt'] }],
    sources: [],
  },
  {
    id: 'table',
    type: 'table',
    emoji: '📊',
    headline: ['Preise'],
    caption: ['Je Million Tokens'],
    rows: [
      [['Modell'], ['Preis'], ['Seit']],
      [[{ text: 'Alpha | A', link: 'https://example.org/a' }], ['1,20 €'], ['Mai']],
      [['Beta'], ['12,00 €'], []],
    ],
    hasHeader: true,
    body: [{ type: 'paragraph', content: ['Fallend'] }],
    sources: [{ label: ['Anbieter'], url: '' }],
  },
  {
    id: 'tip',
    type: 'tip',
    kind: 'watch',
    emoji: '📺',
    label: '',
    headline: ['Eine Doku'],
    note: '6 x ca. 30 min',
    body: [],
    sources: [{ label: ['ZDF'], url: '' }],
  },
  {
    id: 'earnings',
    type: 'earnings',
    emoji: '🖨️',
    headline: ['Zahlen'],
    days: [
      { date: '2025-08-25', companies: [{ name: 'PinDuoDuo', ticker: 'PDD', session: 'bmo' }] },
      { date: '2025-08-29', companies: [] },
    ],
    body: [{ type: 'paragraph', content: ['Ohne Gewähr'] }],
  },
  {
    id: 'outro',
    type: 'outro',
    body: [
      {
        type: 'paragraph',
        content: [
          'Danke, ',
          { tag: 'first-name', fallback: 'Freundin' },
          { break: true },
          'bis bald',
        ],
      },
    ],
    signature: 'Ada',
  },
  {
    id: 'text',
    type: 'text',
    emoji: '',
    headline: [],
    body: [{ type: 'paragraph', content: linked }],
    sources: [],
  },
  { id: 'figure', type: 'figure', picture, caption: ['Noch ein Bild'], credit: [] },
  { id: 'quote', type: 'pull-quote', content: ['Groß gesetzt'], attribution: [] },
  { id: 'divider', type: 'divider' },
  { id: 'button', type: 'button', label: 'Jetzt lesen', url: 'https://example.org/read/me' },
  {
    id: 'sponsor',
    type: 'sponsor',
    sponsor: 'Muster GmbH',
    headline: ['Kauft'],
    picture,
    caption: [],
    credit: [],
    body: [{ type: 'paragraph', content: ['Ein Angebot'] }],
    buttonLabel: 'Zum Angebot',
    url: 'https://example.org/offer',
  },
  {
    id: 'links',
    type: 'link-list',
    kind: 'links',
    emoji: '',
    headline: ['Lesestoff'],
    items: [{ label: ['Ein Link'], url: 'https://example.org/x', note: ['kurze Notiz'] }],
  },
  { id: 'share', type: 'share', label: 'Leite ihn weiter:', url: 'https://example.org/p/35' },
  {
    id: 'small-print',
    type: 'small-print',
    body: [{ type: 'paragraph', content: ['Diese Mail ging an dich.'] }],
  },
];

/**
 * The words of each block, counted by hand: link texts, captions and credits count; addresses, alt texts and emoji do
 * not. Then those that next week's issue starts with.
 */
export const everyBlockWords: Readonly<Record<BlockType, readonly [now: number, next: number]>> = {
  // publication; "Ausgabe 35 · Montag, 25. August 2025"; title; "Von Ada Beispiel"
  masthead: [2 + 6 + 3 + 3, 6 + 3],
  // "1 Wörter, 1 Minuten, Montag, 25. August 2025, KW35"; next week the subscribers are not known yet.
  greeting: [4 + 2 + 9, 4 + 9],
  'lead-essay': [1 + 2 + 3 + 3 + 2 + 4 + 2 + 2 + 3 + 1, 0],
  'news-section': [2 + 2 + 3 + 1 + 2, 2],
  chart: [3 + 1 + 1 + 4 + 1, 3], // "Chart der Woche"
  table: [1 + 3 + 3 + (2 + 1 + 1) + (1 + 1) + 1 + 1, 3], // its header
  tip: [1 + 2 + 5 + 1, 1],
  earnings: [1 + 3 + 3 + 2, 1],
  outro: [5, 5],
  text: [3, 0],
  figure: [3, 0],
  'pull-quote': [2, 0],
  divider: [0, 0],
  button: [2, 2],
  sponsor: [3 + 1 + 2 + 2, 1],
  'link-list': [1 + 2 + 2, 1],
  share: [3 + 4, 0],
  'small-print': [5, 5],
};

/** An issue with one block of every type. */
export const everyBlockIssue: Issue = { id: 'issue-1', blocks: everyBlock };

/**
 * The blocks up to the last that shows a piece which no other before it shows, for golden files: outputs know pieces,
 * and no blocks.
 */
export const everyPieceIssue: Issue = {
  id: 'issue-1',
  blocks: everyBlock.slice(0, endOfNewPieces()),
};

function endOfNewPieces(): number {
  const seen = new Set<string>();
  let end = 0;
  for (const [index, block] of everyBlock.entries()) {
    const before = seen.size;
    for (const { kind } of blockPieces(block, { language: 'de', publication: '' })) seen.add(kind);
    if (seen.size > before) end = index + 1;
  }
  return end;
}
