import { describe, expect, test } from 'vitest';
import { blankBlock, blockPieces, emptiedBlock } from '../../../issue/blocks/allBlocks.ts';
import { askableLinks } from '../../../issue/check/linkAnswers.ts';
import { exportIssue, type ExportTarget } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import '../../../issue/language/allLanguages.ts';
import { newPublication } from '../../../issue/publication.ts';
import { elementsOf } from '../export/support/readHtml.ts';

const page = 'https://hafenbrief.example/p/ebbe?a=1&b=ü';
const row = { ...blankBlock('share', 'share'), label: 'Leite ihn weiter:', url: page };
const issueOf = (...blocks: Issue['blocks']): Issue => ({ id: 'i', blocks });

function textFor(target: ExportTarget, name: string, block = row, newsletter = 'Hafenbrief') {
  const publication = newPublication({ name: newsletter });
  const { files } = exportIssue(issueOf(block), publication, target);
  return files.find((file) => file.name === name)?.text ?? '';
}

function linksFor(newsletter: string): string[] {
  return elementsOf(textFor('html', 'index.html', row, newsletter))
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes['href'] ?? '');
}

test('a mail passes the page on by mail, WhatsApp, LinkedIn and as itself', () => {
  const [mail = '', ...others] = linksFor('Hafen & Brief');
  const url = new URL(mail);
  expect(url.searchParams.get('subject')).toBe('Hafen & Brief');
  const safe = 'https://hafenbrief.example/p/ebbe?a=1&b=%C3%BC';
  expect(url.searchParams.get('body')).toBe(safe);
  expect(new URL(others[0]!).searchParams.get('text')).toBe(safe);
  expect(new URL(others[1]!).searchParams.get('url')).toBe(safe);
  expect(others[2]).toBe(safe);
});

test.each([
  'Brief\r\nBcc: spy@example.org',
  'Brief&bcc=spy@example.org',
  'Brief?x#y',
  'Brief \uD800',
])('the newsletter’s name %j adds nothing to the mail that a reader begins', (name) => {
  const { pathname, searchParams, hash } = new URL(linksFor(name)[0]!);
  expect([pathname, [...searchParams.keys()], hash]).toEqual(['', ['subject', 'body'], '']);
  expect(searchParams.get('subject')).not.toMatch(/[\r\n]/);
});

test('plain text has one line with the page', () => {
  const line = 'Leite ihn weiter: https://hafenbrief.example/p/ebbe?a=1&b=%C3%BC\n';
  expect(textFor('text', 'issue.txt')).toBe(line);
});

test.each([
  ['de', 'Weiterempfehlen: E-Mail · WhatsApp · LinkedIn · Link'],
  ['en', 'Share this: Email · WhatsApp · LinkedIn · Link'],
  ['fr', 'Partager\u00A0: E-mail · WhatsApp · LinkedIn · Lien'],
  ['es', 'Compartir: Correo · WhatsApp · LinkedIn · Enlace'],
  ['it', 'Condividi: E-mail · WhatsApp · LinkedIn · Link'],
  ['pt', 'Compartilhar: E-mail · WhatsApp · LinkedIn · Link'],
  ['nl', 'Deel dit: E-mail · WhatsApp · LinkedIn · Link'],
  ['pl', 'Udostępnij: E-mail · WhatsApp · LinkedIn · Link'],
])('without a call of its own, it has that of the language: %s', (language, words) => {
  const [piece] = blockPieces({ ...row, label: '' }, { language, publication: '' });
  const content = piece?.kind === 'paragraph' ? piece.content : [];
  expect(
    content.map((one) => (typeof one === 'string' ? one : 'text' in one && one.text)).join(''),
  ).toBe(words);
});

describe('without a page that everybody can open', () => {
  test.each([
    '',
    'hafenbrief.example',
    'javascript:alert(1)',
    'mailto:a@b.de',
    'tag:web-view',
    // Each reader would pass on a page with their own address in it.
    'https://hafenbrief.example/p?r={{ email }}',
    'https://hafenbrief.example/p?r={$email}',
    'https://hafenbrief.example/p/{EMAIL}',
    'https://hafenbrief.example/p?r=*|EMAIL|*',
    'https://hafenbrief.example/p?r=[[EMAIL_TO]]',
  ])('%j, there is no row', (url) => {
    expect(blockPieces({ ...row, url }, { language: 'de', publication: '' })).toEqual([]);
  });

  test.each(['https://a.example/%7Bx%7D', 'https://a.example/{a b}', 'https://a.example/a*b|c'])(
    '%j is one, whatever its characters',
    (url) => {
      expect(blockPieces({ ...row, url }, { language: 'de', publication: '' })).toHaveLength(1);
    },
  );
});

test('the next issue keeps a site, and not the page of this issue', () => {
  expect(emptiedBlock(row, 1)).toEqual({ ...row, url: '' });
  const site = { ...row, url: 'https://hafenbrief.example/' };
  expect(emptiedBlock(site, 1)).toEqual(site);
});

test('the services are not asked whether they are there', () => {
  expect(askableLinks(issueOf(row), newPublication())).toEqual([
    'https://hafenbrief.example/p/ebbe?a=1&b=%C3%BC',
  ]);
});
