import { describe, expect, test } from 'vitest';
import { compareMail } from '../../../issue/compare/compareMail.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { german } from '../../samples/sampleIssues.ts';

const sample =
  exportIssue(german.issue, german.publication, 'mailchimp').files.find(
    ({ form }) => form === 'document',
  )?.text ?? '';

const page = (body: string) => `<html lang="de"><body>${body}</body></html>`;
const nothing = { lost: [], added: [], links: [], counted: 0, pictures: [], stripped: [] };

test('a mail that arrives as it was has nothing lost', () => {
  expect(compareMail(sample, sample)).toMatchObject(nothing);
});

test('what the tool adds, and the links by which it counts clicks, is told apart from what is lost', () => {
  const counted = sample
    .replaceAll(
      /href="(https:\/\/example\.com[^"]*)"/g,
      (_, address: string) => `href="https://click.tool.example/c/${btoa(address).slice(0, 20)}"`,
    )
    .replace('</body>', '<p>Sent by Tool, 1 Main Street</p></body>');
  const compared = compareMail(sample, counted);
  expect(compared).toMatchObject({ lost: [], links: [], added: ['Sent by Tool, 1 Main Street'] });
  expect(compared.counted).toBeGreaterThan(10);
});

describe.each([
  ['a paragraph', /<p\b[^>]*>Schuld ist nicht die Menge.*?<\/p>/s, /^Schuld ist nicht die Menge/],
  [
    'a headline',
    /<h3\b[^>]*>[^<]*Zirbel Möbel vermietet Beifahrer<\/h3>/,
    /Zirbel Möbel vermietet/,
  ],
  ['a word', /unbequem/, /unbequem/],
])('%s that is gone', (_what, gone, said) => {
  test('is lost, and nothing else', () => {
    expect(sample).toMatch(gone);
    const compared = compareMail(sample, sample.replace(gone, ''));
    expect(compared.lost).toHaveLength(1);
    expect(compared.lost[0]).toMatch(said);
    expect(compared.added).toEqual([]);
  });
});

describe('links', () => {
  const issue = page(
    '<p><a href="https://a.example/one">eins</a> <a href="https://b.example/">zwei</a></p>',
  );
  test.each([
    ['is gone', '<p>eins <a href="https://b.example/">zwei</a></p>', undefined],
    [
      'leads to another page',
      '<p><a href="https://a.example/two">eins</a> <a href="https://b.example/">zwei</a></p>',
      'https://a.example/two',
    ],
  ])('one %s', (_how, body, now) => {
    const link = { text: 'eins', address: 'https://a.example/one', now };
    expect(compareMail(issue, page(body)).links).toEqual([link]);
  });

  test('trackers, www. and other words for the same page change nothing', () => {
    const body =
      '<p><a href="https://www.a.example/one/?utm_source=tool">1</a> <a href="http://b.example">zwei</a></p>';
    expect(compareMail(issue, page(body))).toMatchObject({ links: [], counted: 0 });
  });
});

test('pictures, the style sheet and dark mode that are gone are named', () => {
  const bare = sample
    .replace(/<style\b[^]*?<\/style>/gi, '')
    .replace(/<img [^>]*alt="Illustration: Eine lange[^>]*>/, '');
  expect(compareMail(sample, bare)).toMatchObject({
    pictures: [expect.stringMatching(/^Illustration: Eine lange/)],
    stripped: ['style-sheet', 'dark-mode'],
    lost: [],
  });
});

test('words that only moved are not lost', () => {
  const issue = page('<p>Eins zwei drei.</p><p>Vier fünf sechs.</p>');
  const mail = page('<p>Vier fünf sechs.</p><p>Eins zwei drei.</p>');
  expect(compareMail(issue, mail)).toMatchObject(nothing);
});
