import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { greets, hello } from '../../../../issue/import/recognise/headLine.ts';
import { sponsorHead } from '../../../../issue/import/recognise/readSponsor.ts';

test.each([
  'Hallo zusammen',
  'Liebe Leserin',
  'Good morning',
  'Cher lecteur',
  'Chers amis',
  'Chère Ada,',
  'Chères lectrices et chers lecteurs',
  '¡Hola a todos!',
  'Care lettrici, cari lettori',
  'Caros leitores',
  'Oi, gente!',
  'Oi Ada!',
  'Beste lezers',
  'Beste Ada,',
  'Cześć',
  '大家好',
  'こんにちは',
])('%s greets', (text) => {
  expect([greets.test(text), hello.test(text.replace('¡', ''))]).toEqual([true, true]);
});

test.each([
  'Beste Podcasts',
  'Beste Podcasts, Bücher und Filme',
  'Care at home',
  'Cara Delevingne',
  'Cher: das Comeback',
  'Buenos Aires wächst',
  'Salutogenese',
  'OI und die Folgen',
  'Halloween im Hafen',
  'Liebesbriefe aus dem Archiv',
  'HelloFresh wächst',
  'Heyne verlegt um',
  'Dearborn baut',
  'Thanksgiving fällt aus',
])('%s is a headline', (text) => {
  expect([greets.test(text), hello.test(text)]).toEqual([false, false]);
});

test.each([
  ['fr', 'Bonjour à toutes et à tous,'],
  ['es', '¡Hola a todos!'],
  ['nl', 'Beste lezers,'],
  ['ja', '皆さん、こんにちは。'],
])('a text that only greets is a greeting: %s', (_, text) => {
  const { blocks } = importIssue(`# Hafenbrief #12\n\n${text}\n\nA b c.`).issue;
  expect(blocks.map(({ type }) => type)).toEqual(['masthead', 'greeting']);
});

test.each([
  ['PR: Agentur gewinnt Etat', undefined],
  ['PR für Anfänger', undefined],
  ['PR', { label: 'PR', name: '' }],
  ['[PR]', { label: 'PR', name: '' }],
  ['PR：株式会社サンプル', { label: 'PR', name: '株式会社サンプル' }],
])('PR marks what is paid for only in Japanese, or alone: %s', (text, head) => {
  expect(sponsorHead({ kind: 'paragraph', content: [text] })).toEqual(head);
});
