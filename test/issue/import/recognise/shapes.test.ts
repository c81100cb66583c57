import { describe, expect, it } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { processorTime, slowness } from '../../../support/processorTime.ts';
import { outline } from '../support/outline.ts';

/** What a text of these lines is read as. */
const shape = (...lines: string[]) => outline(importIssue(lines.join('\n')).issue);
const head = ['KW35 - Strom', 'Probe', 'Von Ada Beispiel · 25. August 2025'];

describe('the line with author and date', () => {
  it.each([
    ['Von Ada Beispiel · 25. August 2025', 'Ada Beispiel', '2025-08-25', []],
    [
      'Von Ada Beispiel und Max van Berg | 25.08.2025',
      'Ada Beispiel und Max van Berg',
      '2025-08-25',
      [],
    ],
    [
      'Ada Beispiel · 25. August 2025 · 5 Minuten Lesezeit',
      'Ada Beispiel',
      '2025-08-25',
      ['5 Minuten Lesezeit'],
    ],
    ['Montag, 25. August 2025', '', '2025-08-25', []],
    ['2025-08-25', '', '2025-08-25', []],
    [
      'Veröffentlicht am 25. Aug. 2025 – Von Ada Beispiel',
      'Ada Beispiel',
      '2025-08-25',
      ['Veröffentlicht am'],
    ],
    ['Von Ada Beispiel', 'Ada Beispiel', '', []],
    ['By Ada Example · August 25, 2025', 'Ada Example', '2025-08-25', ['By']],
  ])('%s', (line, byline, date, leftOut) => {
    const result = importIssue(
      ['KW35 - Strom', 'Probe', line, 'Und so ist das mit dem Strom.'].join('\n'),
    );
    expect(result.issue.blocks[0]).toMatchObject({ title: 'KW35 - Strom', byline, date });
    expect(result.found.name).toBe('Probe');
    expect(result.leftOut).toEqual(leftOut);
  });

  it('is not a sentence that names a day', () => {
    const line = 'Heute ist Montag, der 25. August 2025, und der Wind weht.';
    expect(shape(line)).toEqual([
      ['masthead', '', '', '2025-08-25'],
      ['greeting', null, null, 'weekday date'],
    ]);
  });
});

it('reads navigation only before a title', () => {
  const list = ['- Kabel', '- Zange'];
  expect(importIssue([...list, ...head].join('\n')).leftOut).toEqual(['Kabel', 'Zange']);
  expect(importIssue(list.join('\n')).leftOut).toEqual([]);
  expect(importIssue([...head, ...list].join('\n')).leftOut).toEqual([]);
});

it('puts a number in the greeting only where its words say what it counts', () => {
  const greeting = (line: string) => shape(...head, `👋 Hallo! ${line}`, '📉 Strom', 'Text.')[1];
  expect(greeting('Ihr seid 1.204 Leser:innen.')).toEqual(['greeting', 1204, null, 'subscribers']);
  expect(greeting('Wir begrüßen 12 neue Leser:innen (+3).')).toEqual(['greeting', null, null, '']);
  expect(greeting('Ihr seid 1204 treue Abonnenten (−3) aus 40 Orten.')).toEqual([
    'greeting',
    1204,
    -3,
    'subscribers subscriber-change',
  ]);
  expect(greeting('Das KW34 Abonnent:innen-Treffen.')).toEqual(['greeting', null, null, '']);
  expect(greeting('In 5 Minuten kocht ein Ei.')).toEqual(['greeting', null, null, '']);
  expect(greeting('Am 26. August 2025, in KW36, ist Dienstag.')).toEqual([
    'greeting',
    null,
    null,
    '',
  ]);
});

it('cuts a news headline at its colon or its first full stop', () => {
  const items = [
    '🚲 Räder: Sie rollen. Wieder.',
    '🏛️ Am 3. Mai tagt der Rat von St. Pölten. Alle Helfer:innen kommen.',
    '🐟 Fische steigen z. B. um 9:30 Uhr auf! Warum?',
    `🐌 ${'Ein langer Satz ohne Ende und ohne Halt '.repeat(5)}zieht vorbei.`,
  ];
  expect(shape(...head, 'Kurz und gut:', ...items.flatMap((item) => [item, '🔗 Bote']))[1]).toEqual(
    [
      'news-section',
      'Kurz und gut:',
      ['🚲', 'Räder:', 'paragraph', 'Bote'],
      ['🏛️', 'Am 3. Mai tagt der Rat von St. Pölten.', 'paragraph', 'Bote'],
      ['🐟', 'Fische steigen z. B. um 9:30 Uhr auf!', 'paragraph', 'Bote'],
      ['🐌', '', 'paragraph', 'Bote'],
    ],
  );
});

it('reads stacked news items, whose headlines have lines of their own', () => {
  const items = [
    '🚲 Räder rollen',
    'Sie rollen.',
    'Und rollen.',
    '🔗 Bote',
    '🐟 Fische steigen',
    'Sie steigen.',
  ];
  expect(shape(...head, 'Kurz und gut:', ...items, 'Danke fürs Lesen!').slice(1)).toEqual([
    [
      'news-section',
      'Kurz und gut:',
      ['🚲', 'Räder rollen', 'paragraph paragraph', 'Bote'],
      ['🐟', 'Fische steigen', 'paragraph', ''],
    ],
    ['outro', 'paragraph', ''],
  ]);
});

it('takes a table of contents for no news', () => {
  const contents = ['👋 Hallo! Heute dabei:', '📉 Strom', '🐟 Fische'];
  expect(shape(...head, ...contents, '📉 Strom', 'Er fließt.')).toEqual([
    ['masthead', 'KW35 - Strom', 'Ada Beispiel', '2025-08-25'],
    ['greeting', null, null, ''],
    ['lead-essay', '📉', 'Strom', 'paragraph', ''],
  ]);
});

it('reads the earnings list in its several writings', () => {
  const lines = [
    'Mo, 29.12.: Alt, Inc. (BMO), Neu AG [NEU] (amc)',
    'Friday, January 2: Ford; GM (AMC)',
  ];
  const date = 'Von Ada Beispiel · 29. Dezember 2025';
  expect(
    shape('KW1 - Strom', 'Probe', date, '🧾 Zahlen', 'Wie immer ohne Gewähr.', ...lines)[1],
  ).toEqual([
    'earnings',
    '🧾',
    'Zahlen',
    [
      ['2025-12-29', 'Alt, Inc. (BMO)', 'Neu AG [NEU] (AMC)'],
      ['2026-01-02', 'Ford', 'GM (AMC)'],
    ],
  ]);
});

it.each([
  [['🧾 Quartalszahlen', '29.12.: Alt, Inc.', '2. Januar: Neu (AMC)']],
  [['🧾 Earnings', '- 29.12.: Alt, Inc.', '- January 2: Neu (AMC)']],
  [['Earnings der Woche:', 'Alt, Inc.: 29. Dezember', 'Neu: 2 January (evening)']],
  [['🧾 Zahlen', '29.12., Mo: Alt, Inc.', '2.1. – Neu (AMC)']],
  [
    [
      '🧾 Wie berichten sie?',
      'Ohne Gewähr.',
      'Mo 29.12.: Alt, Inc.',
      '2. Januar: Neu (nachbörslich)',
    ],
  ],
])('reads days without a weekday under a heading: %j', (lines) => {
  const date = 'Von Ada Beispiel · 29. Dezember 2025';
  const block = shape('KW1 - Strom', 'Probe', date, ...lines)[1] as unknown[];
  expect(block.at(-1)).toEqual([
    ['2025-12-29', 'Alt, Inc.'],
    ['2026-01-02', 'Neu (AMC)'],
  ]);
});

it.each([
  [['🎭 Termine', '2. Januar: Lesung in Köln', '3. Januar: Konzert (abends)']],
  [['🧾 Earnings', '2. Januar: Da war die Bilanz der Bahn ein Thema.']],
  [['🎭 Dates', 'January 2: Reading (evening)']],
])('keeps other dates as text: %j', (lines) => {
  const date = 'Von Ada Beispiel · 29. Dezember 2025';
  const types = shape('KW1 - Strom', 'Probe', date, ...lines).map((one) => (one as unknown[])[0]);
  expect(types).not.toContain('earnings');
});

it('keeps what has no known shape as text, in its place', () => {
  const lines = [
    '📉 Strom',
    'Er fließt.',
    '🔗 Bote',
    'Ein loser Absatz.',
    '---',
    '🎂 Geburtstag',
    'Ada wird 210.',
  ];
  expect(
    shape(...head, ...lines, '📺 Sehenswert: Wasser', 'Es fließt.', '🔗 ZDF').slice(1),
  ).toEqual([
    ['lead-essay', '📉', 'Strom', 'paragraph', 'Bote'],
    ['text', '', '', 'paragraph', ''],
    ['divider'],
    ['text', '🎂', 'Geburtstag', 'paragraph', ''],
    ['tip', 'watch', '📺', '', 'Wasser', '', 'paragraph', 'ZDF'],
  ]);
});

it.each(['Tipp der Woche', 'Consejo de la semana', 'Tip of the month'])(
  'reads “%s” as the head of a tip',
  (label) => {
    const blocks = shape(...head, `## ${label}`, '', 'Die Ausstellung.').slice(1);
    expect(blocks).toEqual([['tip', 'try', '', label, '', '', 'paragraph', '']]);
  },
);

it('keeps a label of a tip that is not the usual one', () => {
  const tips = [
    '🎬 Film der Woche: Wasser (94 Minuten)',
    'Nass.',
    '🔗 Kino',
    '🛠️ Tool of the week: Zange (ZDF)',
    'Fest.',
  ];
  expect(shape(...head, ...tips).slice(1)).toEqual([
    ['tip', 'watch', '🎬', 'Film der Woche', 'Wasser', '94 Minuten', 'paragraph', 'Kino'],
    ['tip', 'try', '🛠️', 'Tool of the week', 'Zange (ZDF)', '', 'paragraph', ''],
  ]);
});

it('gives sources their addresses, in whatever way they stand there', () => {
  const sources =
    '🔗 Bote https://bote.example/a | Radwelt (https://rad.example/) | https://nackt.example/ | Ohne';
  const { issue } = importIssue([...head, '📉 Strom', 'Er fließt.', sources].join('\n'));
  expect(issue.blocks[1]).toMatchObject({
    sources: [
      { label: ['Bote'], url: 'https://bote.example/a' },
      { label: ['Radwelt'], url: 'https://rad.example/' },
      { label: ['https://nackt.example/'], url: 'https://nackt.example/' },
      { label: ['Ohne'], url: '' },
    ],
  });
});

it('knows merge tags in every mail tool’s writing', () => {
  const text =
    'Hallo {{First Name | du}}, {{email}}, {{ UnsubscribeURL }}, {$url}, {{rp_refer_url}}, {unbekannt}';
  const { issue, tokens } = importIssue([...head, text, '📉 Strom', 'Er fließt.'].join('\n'));
  expect(issue.blocks[1]).toMatchObject({
    body: [
      {
        content: [
          'Hallo ',
          { tag: 'first-name', fallback: 'du' },
          ', ',
          { tag: 'email' },
          ', ',
          { tag: 'unsubscribe' },
          ', ',
          { tag: 'web-view' },
          ', ',
          { tag: 'referral-link' },
          ', {unbekannt}',
        ],
      },
    ],
  });
  expect(tokens.slice(0, 2)).toEqual([
    { token: 'first-name', text: '{{First Name | du}}' },
    { token: 'email', text: '{{email}}' },
  ]);
});

it('takes a link that the mail tool fills in for what it is', () => {
  const { issue } = importIssue(
    '<h1>KW35</h1><p>2025-08-25</p><p>Hallo! <a href="*|UNSUB|*">Weg</a></p>',
  );
  expect(issue.blocks[1]).toMatchObject({
    body: [{ content: ['Hallo! ', { text: 'Weg', link: 'tag:unsubscribe' }] }],
  });
});

it('names a title that the head repeats as left out', () => {
  const result = importIssue(
    ['KW35 - Strom', 'KW35 - Strom', 'Probe', '25. August 2025'].join('\n'),
  );
  expect(result.leftOut).toEqual(['KW35 - Strom']);
  expect(result.found.name).toBe('Probe');
});

it('takes a span of two dates for text', () => {
  const line = '25. August 2025 – 31. August 2025';
  expect(importIssue(`KW35 - Strom\n${line}\nText.`).issue.blocks[0]).toMatchObject({ date: '' });
});

it('takes a short greeting for no headline', () => {
  const lines = ['👋 Hallo zusammen', 'Schön, dass ihr da seid.', '📉 Strom', 'Er fließt.'];
  expect(shape(...head, ...lines).slice(1)).toEqual([
    ['greeting', null, null, ''],
    ['lead-essay', '📉', 'Strom', 'paragraph', ''],
  ]);
});

it('reads a lead headline that has no emoji', () => {
  const long = 'Ein Satz, der lang genug ist, um einen Essay zu eröffnen. '.repeat(4).trim();
  expect(shape(...head, 'Liebe Leute!', '', 'Der stille Strom', long, long).slice(1)).toEqual([
    ['greeting', null, null, ''],
    ['lead-essay', '', 'Der stille Strom', 'paragraph paragraph', ''],
  ]);
});

it('ends a last section without sources before the standing text', () => {
  const lead = ['📉 Strom', 'Er fließt.', 'Er fließt noch.'];
  expect(shape(...head, ...lead, 'Danke fürs Lesen!', 'Ada').slice(1)).toEqual([
    ['lead-essay', '📉', 'Strom', 'paragraph paragraph', ''],
    ['outro', 'paragraph paragraph', ''],
  ]);
  expect(shape(...head, '📺 Sehenswert: Wasser', 'Nass.', 'Kommt jeden Montag.').slice(1)).toEqual([
    ['tip', 'watch', '📺', '', 'Wasser', '', 'paragraph', ''],
    ['outro', 'paragraph', ''],
  ]);
});

it('leaves text after the last news item outside, where nothing says that it belongs there', () => {
  const lines = [
    'Kurz und gut:',
    '🚲 Räder: Sie rollen.',
    '🐟 Fische: Sie steigen.',
    'Das war es.',
  ];
  expect(shape(...head, ...lines).slice(1)).toEqual([
    [
      'news-section',
      'Kurz und gut:',
      ['🚲', 'Räder:', 'paragraph', ''],
      ['🐟', 'Fische:', 'paragraph', ''],
    ],
    ['outro', 'paragraph', ''],
  ]);
});

it('keeps every figure of a chart, the first as the chart itself', () => {
  const lines = [
    '📈 Chart der Woche: Strom',
    'Quelle: Ada',
    'Er fließt.',
    'Quelle: Ida',
    '🔗 Bote',
  ];
  const { issue } = importIssue([...head, ...lines].join('\n'));
  expect(issue.blocks[1]).toMatchObject({
    credit: ['Quelle: Ada'],
    body: [{ type: 'paragraph' }, { type: 'figure', credit: ['Quelle: Ida'] }],
  });
});

it('loses no letter where a bold headline touches the text', () => {
  const html =
    '<h1>KW35</h1><p>2025-08-25</p><h2>News</h2><p>🚲 <b>Räder</b>rollen.</p><p>🔗 Bote</p>';
  expect(importIssue(html).issue.blocks[1]).toMatchObject({
    items: [{ headline: ['Räder'], body: [{ content: ['rollen.'] }] }],
  });
});

it('cuts paragraphs at empty lines', () => {
  const html =
    '<h1>KW35</h1><p>2025-08-25</p><h2>📉 Strom</h2><p>Er fließt.<br><br>Er fließt noch.</p>';
  expect(outline(importIssue(html).issue)[1]).toEqual([
    'lead-essay',
    '📉',
    'Strom',
    'paragraph paragraph',
    '',
  ]);
});

it('reads a thousand lines that might each be a news heading in a moment', () => {
  const line = '🤝 Kurz und gut:';
  const took = processorTime(() => {
    const { issue } = importIssue(Array.from({ length: 1000 }, () => line).join('\n'));
    expect(JSON.stringify(issue).split('Kurz und gut:')).toHaveLength(1001);
  });
  expect(took).toBeLessThan(15_000 * slowness());
});

it('reads news items under headings of their own, and takes no sub-headings for them', () => {
  const top = '# KW35\n\n2025-08-25\n\n';
  const items = '### 🚲 Räder\n\nSie rollen.\n\n🔗 Bote\n\n### Fische\n\nSie steigen.\n\n🔗 Rad';
  expect(outline(importIssue(`${top}## 🗞️ Was sonst geschah\n\n${items}`).issue)[1]).toEqual([
    'news-section',
    '🗞️Was sonst geschah',
    ['🚲', 'Räder', 'paragraph', 'Bote'],
    ['', 'Fische', 'paragraph', 'Rad'],
  ]);
  const essay = '### Räder\n\nSie rollen.\n\n### Fische\n\nSie steigen.\n\n🔗 Bote';
  expect(outline(importIssue(`${top}## 📉 Strom\n\n${essay}`).issue)[1]).toEqual([
    'lead-essay',
    '📉',
    'Strom',
    'subheading paragraph subheading paragraph',
    'Bote',
  ]);
});

it('reads the earnings list from a table', () => {
  const row = '<tr><th>Montag<br>25. August</th><td>Alt (BMO), Neu (AMC)</td></tr>';
  const html = `<h1>KW35</h1><p>2025-08-25</p><h2>🧾 Zahlen</h2><table>${row}</table>`;
  const result = importIssue(html);
  expect(outline(result.issue)[1]).toEqual([
    'earnings',
    '🧾',
    'Zahlen',
    [['2025-08-25', 'Alt (BMO)', 'Neu (AMC)']],
  ]);
  expect(result.tokens).toEqual([{ token: 'date', text: '2025-08-25' }]);
});
