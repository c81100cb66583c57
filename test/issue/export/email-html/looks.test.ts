import { describe, expect, test } from 'vitest';
import { exportIssue, renderEmail } from '../../../../issue/exportIssue.ts';
import { looks } from '../../../../issue/export/email-html/looks.ts';
import { darkPalette, lightPalette } from '../../../../issue/export/email-html/mailColours.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { lookNames, themeSchema } from '../../../../issue/theme.ts';
import { contrast } from '../../../../issue/text/colour.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';
import { elementsOf } from '../support/readHtml.ts';
import { fileWords } from '../support/words.ts';

type ThemeFields = Parameters<typeof themeSchema.parse>[0];

const publicationIn = (theme: ThemeFields) =>
  newPublication({ name: 'Mein Brief', theme: themeSchema.parse(theme) });
const mailIn = (theme: ThemeFields) => renderEmail(everyBlockIssue, publicationIn(theme), 'html');

const styleOf = (html: string, text: string) =>
  elementsOf(html)
    .filter((element) => element.text.includes(text))
    .at(-1)?.attributes['style'] ?? '';
const sizeOf = (html: string, text: string) =>
  Number(/font-size:(\d+)px/.exec(styleOf(html, text))?.[1]);
const spaceAbove = (html: string, text: string) =>
  Number(/^margin:(\d+)px 0px 0px/.exec(styleOf(html, text))?.[1]);

describe.each(lookNames)('the look %s', (name) => {
  const { theme, texts } = looks[name];
  const html = mailIn({ look: name, ...theme });

  test('can be read in both modes, its spaces are multiples of four', () => {
    const whole = themeSchema.parse({ look: name, ...theme });
    for (const { page, box, text, quiet, accent, fill, onFill } of [
      lightPalette(whole),
      darkPalette(whole),
    ]) {
      for (const colour of [text, quiet, accent])
        for (const ground of [page, box])
          expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
      // On paper, where backgrounds are not printed.
      expect(contrast(onFill, page)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { size, above, below } of Object.values(texts)) {
      expect(size).toBeGreaterThanOrEqual(14);
      expect([above % 4, below % 4]).toEqual([0, 0]);
    }
  });

  test('tells nameplate, lead, section, column, item and text apart by size', () => {
    const sizes = [
      sizeOf(html, 'Die Nachrichten'),
      sizeOf(html, 'Chart der Woche'),
      sizeOf(html, 'Erste Nachricht'),
      texts.text.size,
    ];
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(sizes).size).toBe(4);
    expect(sizeOf(html, 'Ein Aufsatz')).toBeGreaterThan(sizes[0] ?? 0);
    expect(sizeOf(html, 'Mein Brief')).toBeGreaterThan(texts.text.size);
    expect(sizeOf(html, 'Diese Mail ging')).toBe(14);
  });

  test('has the same words as any other, and the web page its sizes', () => {
    expect(fileWords('document', html)).toEqual(fileWords('document', mailIn({})));
    const page = exportIssue(everyBlockIssue, publicationIn({ look: name, ...theme }), 'web');
    const sheet = page.files[0]?.text ?? '';
    for (const [selector, text] of [
      ['h1', 'title'],
      ['.lead', 'lead'],
      ['.column', 'column'],
      ['.publication', 'publication'],
    ] as const)
      expect(sheet).toMatch(
        new RegExp(
          `\\${selector.startsWith('.') ? '' : 'b'}${selector}\\{margin:[^}]*font-size:${String(texts[text].size)}px`,
        ),
      );
  });
});

test('strong lines have the text’s colour, which Thunderbird changes in dark mode', () => {
  expect(styleOf(mailIn({}), 'Mein Brief')).toMatch(/border-top:4px solid(?:;|$)/);
  expect(styleOf(mailIn({}), 'Die Nachrichten')).toMatch(/border-top:3px solid(?:;|$)/);
});

test('a newsletter without a look has the newspaper’s, and keeps its colours and fonts', () => {
  expect(mailIn({})).toBe(mailIn({ look: 'newspaper', ...looks.newspaper.theme }));
  expect(mailIn({ accent: '#2f5d57' })).toContain('color:#2f5d57');
});

test('the dateline has number, weekday and date in one line, and the byline is below the title', () => {
  const texts = elementsOf(mailIn({})).map(({ text }) => text.trim());
  const at = (text: string) => texts.lastIndexOf(text);
  const lines = [
    'Mein Brief',
    'Ausgabe 35 · Montag, 25.\u00A0August 2025',
    'KW35 – Ein Titel',
    'Von Ada Beispiel',
  ];
  expect(lines.map(at)).toEqual(lines.map(at).toSorted((one, other) => one - other));
  expect(lines.map(at)).not.toContain(-1);
});

test('sources are close to their text, news items are not, and a divider is one space', () => {
  const html = mailIn({});
  expect(spaceAbove(html, 'Reuters |')).toBe(8);
  expect(spaceAbove(html, 'Drei kurze Wörter')).toBe(8);
  expect(looks.newspaper.texts.item.above).toBe(32);
  const blocks = everyBlockIssue.blocks.filter(
    ({ type }) => type === 'divider' || type === 'chart',
  );
  const divided = { ...everyBlockIssue, blocks: blocks.toReversed() };
  const style = styleOf(renderEmail(divided, publicationIn({}), 'html'), 'Chart der Woche');
  // Outlook adds margins that meet; a second line would be one too many.
  expect(style).toMatch(/^margin:24px 0px 0px/);
  expect(style).not.toContain('border-top');
});

test('sources begin with a sign that screen readers read as a word, or with the word', () => {
  expect(mailIn({})).toContain('<span role="img" title="Quellen:">🔗</span> <a');
  const words = mailIn({ sources: 'word' });
  expect(words).toContain('<span>Quellen:</span> <a');
  expect(words).toContain('<span>Quelle:</span> ZDF');
  expect(words).not.toContain('🔗');
});

test('a mail starts with a link to its web page where the mail tool has one and adds none', () => {
  const mail = (tool: 'mailchimp' | 'html') =>
    renderEmail(everyBlockIssue, publicationIn({}), tool);
  expect(mail('mailchimp')).toMatch(
    /<a class="q" href="\*\|ARCHIVE\|\*"[^>]*>Im Browser lesen<\/a>/,
  );
  expect(mail('html')).not.toContain('Im Browser lesen');
});
