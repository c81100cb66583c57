import { expect, test } from 'vitest';
import { findTokens } from '../../../../issue/import/greeting/greetingTokens.ts';

/** What the tokens of a greeting stand for, and the words that they take the place of. */
function tokensIn(text: string, language: string) {
  return findTokens(text, '2025-08-25', language).map(({ token, from, to, value }) =>
    value === undefined ? [token, text.slice(from, to)] : [token, text.slice(from, to), value],
  );
}

test.each([
  ['Du bist einer von 20.578 Abonnenten (+46).', '20.578', 20_578, '+46', 46],
  ['Du bist einer von 20,578 Abonnenten (−1.063).', '20,578', 20_578, '−1.063', -1063],
  ['Du bist einer von 20 578 Abonnenten (± 0).', '20 578', 20_578, '± 0', 0],
  [
    'You are one of 20\u202F578 subscribers (+1,204 this week).',
    '20\u202F578',
    20_578,
    '+1,204',
    1204,
  ],
  ['You are one of 1’020’578 readers (–63).', '1’020’578', 1_020_578, '–63', -63],
  ['Wir sind 947 Leser (+1 204).', '947', 947, '+1 204', 1204],
])('counts are read as in every field: %s', (text, count, subscribers, written, change) => {
  expect(tokensIn(text, 'de')).toEqual([
    ['subscribers', count, subscribers],
    ['subscriber-change', written, change],
  ]);
});

test('what is no whole number stays what it was', () => {
  expect(tokensIn('Wir sind 947 Leser (+1,5 % mehr).', 'de')).toEqual([
    ['subscribers', '947', 947],
  ]);
});
