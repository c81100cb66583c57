import { expect, test } from 'vitest';
import type { RichText } from '../../../issue/text/inline.ts';
import { plainText } from '../../../issue/text/plainText.ts';

test('text, links, tokens, merge tags and line breaks read as plain text', () => {
  const text: RichText = [
    'Hallo ',
    { tag: 'first-name', fallback: 'du' },
    '! ',
    { text: 'Lies', marks: ['bold'], link: 'https://example.org' },
    { break: true },
    { token: 'words' },
    ' Wörter',
  ];
  const context = {
    language: 'de',
    date: '',
    subscribers: undefined,
    subscriberChange: undefined,
    words: 1283,
    minutes: 5,
  };
  expect(plainText(text, context)).toBe('Hallo {first-name}! Lies\n1.283 Wörter');
  const withFallback = plainText(text, context, ({ fallback }) => fallback ?? '');
  expect(withFallback).toBe('Hallo du! Lies\n1.283 Wörter');
});
