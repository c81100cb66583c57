import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../issue/text/colour.ts';
import { exportIssue } from '../../../../issue/exportIssue.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../../issue/publication.ts';
import { english, german } from '../../../samples/sampleIssues.ts';
import { anyIssue, anyPublication } from '../../support/anyIssue.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';
import { elementsOf, visibleText } from '../support/readHtml.ts';
import { smallIssue } from '../support/smallIssue.ts';
import { cases } from '../../../support/thorough.ts';

const dataAddress = () => 'data:image/png;base64,AAAA';

function pageOf(issue: Issue, publication: Publication): string {
  const { files } = exportIssue(issue, publication, 'web', {}, { dataAddress });
  return files[0]?.text ?? '';
}

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The length and the place of a bar are its value: that cannot stand in a style sheet.
    'no-inline-style': ['error', { allowedProperties: ['width', 'margin-inline-start'] }],
    'long-title': 'off',
  },
});

/** Rules that judge what the author typed. */
const words = {
  'heading-level': 'off',
  'empty-heading': 'off',
  'wcag/h30': 'off',
  'no-trailing-whitespace': 'off',
  'tel-non-breaking': 'off',
} as const;

async function reports(html: string, rules: typeof words | Record<string, never> = {}) {
  const { results } = await checker.validateString(html, { rules });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} | ${selector ?? ''}`),
  );
}

describe('a page of the archive', () => {
  test('is valid HTML for the samples and every block', async () => {
    expect(await reports(pageOf(german.issue, german.publication))).toEqual([]);
    expect(await reports(pageOf(english.issue, english.publication))).toEqual([]);
    expect(await reports(pageOf(everyBlockIssue, newPublication({ name: 'Brief' })))).toEqual([]);
  });

  test('is valid HTML for any issue', async () => {
    const any = fc.sample(fc.tuple(anyIssue, anyPublication), {
      numRuns: cases(100),
    });
    for (const [issue, publication] of any) {
      expect(await reports(pageOf(issue, publication), words)).toEqual([]);
    }
  });

  test('asks for no other file', () => {
    const page = pageOf(everyBlockIssue, newPublication());
    for (const { name, attributes } of elementsOf(page)) {
      expect(['script', 'link', 'iframe', 'base', 'form']).not.toContain(name);
      if (attributes['src'] !== undefined) expect(attributes['src']).toBe(dataAddress());
    }
    expect(page).not.toMatch(/url\(|@import|srcset/);
  });

  test('says who wrote it, when, and what it is about; its address where that is known', () => {
    const head = elementsOf(pageOf(everyBlockIssue, newPublication({ name: 'Mein Brief' })));
    const title = head.find(({ name }) => name === 'title');
    expect(title?.text.trim()).toBe('KW35 – Ein Titel – Mein Brief');
    const metas = head.flatMap(({ name, attributes: { name: key, property, content } }) =>
      name === 'meta' && content !== undefined ? [[key ?? property, content]] : [],
    );
    expect(Object.fromEntries(metas)).toEqual({
      viewport: 'width=device-width, initial-scale=1',
      description: 'Vorschau',
      author: 'Ada Beispiel',
      'og:type': 'article',
      'og:title': 'KW35 – Ein Titel',
      'og:description': 'Vorschau',
      'og:site_name': 'Mein Brief',
      'article:published_time': '2025-08-25',
    });
    const address = 'https://example.org/kw35';
    const [known] = exportIssue(everyBlockIssue, newPublication(), 'web', { address }).files;
    expect(known?.text).toContain(`<link rel="canonical" href="${address}">`);
    expect(known?.text).toContain(`<meta property="og:url" content="${address}">`);
  });

  test('has one article within one main, pictures with captions, and the days as a table', () => {
    const page = pageOf(everyBlockIssue, newPublication());
    const count = (name: string) => elementsOf(page).filter((each) => each.name === name).length;
    expect([count('main'), count('article'), count('h1'), count('table')]).toEqual([1, 1, 1, 2]);
    expect(page).toContain('<th scope="row">Montag<br>25.\u00A0August</th>');
    expect(page).toMatch(/<figure><img [^>]+><figcaption>Ein Bild<br>Quelle: Ada<\/figcaption>/);
  });

  test('is written from right to left where its language is', () => {
    expect(pageOf(everyBlockIssue, newPublication({ language: 'ar' }))).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});

test('every colour of the text is set light, dark and on paper, and can be read', () => {
  const theme = { accent: '#ffee00', page: '#fff8e1', dark: { page: '#101820', text: '#eeeeee' } };
  const page = pageOf(everyBlockIssue, newPublication({ theme }));
  const roots = [...page.matchAll(/:root\{([^}]*--page[^}]*)\}/g)].map(([, root = '']) =>
    Object.fromEntries(root.split(';').map((each) => each.split(':'))),
  );
  expect(roots).toHaveLength(3);
  expect(page).toMatch(/prefers-color-scheme:dark\)\{:root.*@media print\{:root/s);
  for (const root of roots) {
    for (const name of ['text', 'quiet', 'accent']) {
      expect(contrast(root[`--${name}`], root['--page'])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(root[`--${name}`], root['--box'])).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(roots[2]).toMatchObject({ '--page': '#ffffff', '--text': '#000000' });
});

test('what only the reader of a mail could be told is left out, by the sentence', () => {
  const issue = smallIssue([
    'Hallo ',
    { tag: 'first-name', fallback: 'du' },
    '! ',
    { text: 'Dein Link: ', marks: ['bold'] },
    { tag: 'referral-link' },
    '. Bis Montag. ',
    { text: 'Abmelden', link: 'tag:unsubscribe' },
  ]);
  const page = pageOf(issue, newPublication({ mailTool: 'mailchimp' }));
  expect(visibleText(page).trim()).toBe('Hallo du! Bis Montag.');
  expect(page).not.toMatch(/tag:|\*\||\{\{/);
});
