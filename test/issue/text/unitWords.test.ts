import { expect, test } from 'vitest';
import type { TextContext } from '../../../issue/text/context.ts';
import type { Inline, RichText, TokenName } from '../../../issue/text/inline.ts';
import { plainText } from '../../../issue/text/plainText.ts';
import { withUnits } from '../../../issue/text/unitWords.ts';

const context = (number: number, language: string): TextContext => ({
  language,
  date: '2025-08-25',
  subscribers: number,
  subscriberChange: number,
  words: number,
  minutes: number,
});

const cases: readonly [TokenName, string, language: string, one: string, many: string][] = [
  ['minutes', ' Minuten', 'de', '1 Minute', '2 Minuten'],
  ['minutes', ' Leseminuten!', 'de', '1 Leseminute!', '2 Leseminuten!'],
  ['minutes', ' minutes.', 'en', '1 minute.', '2 minutes.'],
  ['minutes', ' Minutes', 'en', '1 Minute', '2 Minutes'],
  ['minutes', ' mins', 'en', '1 min', '2 mins'],
  ['words', ' Wörtern lang', 'de', '1 Wort lang', '2 Wörtern lang'],
  ['words', ' Worte', 'de', '1 Wort', '2 Worte'],
  ['words', '\u00A0words', 'en', '1 word', '2 words'],
  ['subscribers', ' Abonnent:innen (', 'de', '1 Abonnent:in (', '2 Abonnent:innen ('],
  ['subscribers', ' Leser*innen', 'de', '1 Leser*in', '2 Leser*innen'],
  ['subscribers', ' MitleserInnen', 'de', '1 MitleserIn', '2 MitleserInnen'],
  ['subscribers', ' Abonnentinnen', 'de', '1 Abonnentin', '2 Abonnentinnen'],
  ['subscribers', ' Leserinnen', 'de', '1 Leserin', '2 Leserinnen'],
  ['subscribers', ' readers', 'en', '1 reader', '2 readers'],
  ['subscriber-change', ' subscribers', 'en', '+1 subscriber', '+2 subscribers'],
  ['subscribers', ' people', 'en', '1 person', '2 people'],
];

test.each(cases)('{%s}%s agrees with its number', (token, after, language, one, many) => {
  const text = withUnits([{ token }, after]);
  expect(plainText(text, context(1, language))).toBe(one);
  expect(plainText(text, context(2, language))).toBe(many);
});

const kept: readonly (readonly [TokenName, Inline])[] = [
  ['minutes', '-Minuten-Text'],
  ['minutes', ' Min. zu lesen'],
  ['minutes', ' min read'],
  ['minutes', '-minute read'],
  ['minutes', ' Wörter'],
  ['words', ' Wortspiele'],
  ['words', ' words-only'],
  ['subscribers', ' Leserinnen und Leser'],
  ['subscribers', ' Leser'],
  ['subscribers', ' treue Menschen'],
  ['subscribers', ' Berlin'],
  ['subscribers', ' Wien'],
  ['date', ' Minuten'],
  ['minutes', { text: ' Minuten', marks: ['bold'] }],
];

test.each(kept)('{%s}%o stays as it is', (token, after) => {
  const text: RichText = [{ token }, after];
  expect(withUnits(text)).toBe(text);
});

test('what is behind the word stays, with its style, and a second time changes nothing', () => {
  const style = { marks: ['bold' as const] };
  const text: RichText = [
    'Etwa ',
    { token: 'minutes', ...style },
    { text: ' Minuten lang', ...style },
  ];
  const unit = { one: 'Minute', other: 'Minuten' };
  const after = withUnits(text);
  expect(after).toEqual([
    'Etwa ',
    { token: 'minutes', unit, ...style },
    { text: ' lang', ...style },
  ]);
  expect(withUnits(after)).toBe(after);
});
