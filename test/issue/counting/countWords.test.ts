import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../issue/counting/countWords.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

const words = (text: string, language = 'de') => countWords(text, language).words;

describe('what counts as one word', () => {
  test.each([
    'KI-Boom',
    'US-Notenbank',
    'E-Commerce',
    'State-of-the-Art-LLMs',
    'non\u2011breaking',
    '15-fache',
    'Leser:innen',
    'U.S.',
    'don’t',
    'trenn\u00ADbar',
    'Gro\u0308\u00DFe',
    '1.283',
    '3,5',
    '20,578',
    '1.283,50',
    '1’283',
    '9:30',
    '25.8.2025',
    '+46',
    '20 %',
    '(BMO)',
    'https://example.org/a-path?with=query&more=1#part',
    'www.example.org/path',
    'example.org/subscribe?ref=1',
    'ftp://example.org/file',
    'ada.beispiel+news@mail.example.org',
    'mailto:ada@example.org',
    '{first-name}',
  ])('%s', (text) => {
    expect(words(text)).toBe(1);
  });
});

describe('what counts nothing', () => {
  test.each(['', ' ', '\n\t', '-', '–', '—', '|', '…', '•', '&', '%', '→', '“”', '½', '™'])(
    '%o',
    (text) => {
      expect(words(text)).toBe(0);
    },
  );
  // The last but two is torn apart as scrapes do it; letters and digits stand inside the last two.
  test.each(['😀', '👋🏽', '👨‍👩‍👧', '🇩🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩⚖️', 'ℹ️', '1️⃣'])('the emoji %s', (text) => {
    expect(words(text)).toBe(0);
  });
});

describe('what separates words', () => {
  test.each([
    ['das führende - also State-of-the-Art - Modell', 5],
    ['Vor- und Nachteile', 3],
    ['Drama—Hoffnung', 2],
    ['2024–2025', 2],
    ['Reuters|BBC', 2],
    ['3,5\u00A0Billionen', 2],
    ['z.\u202FB.', 2],
    ['eins\u2003zwei', 2],
    ['eins\nzwei', 2],
    ['Weiter…Ende', 2],
    ['(siehe https://example.org/a.)', 2],
    ['ada@example.org, bob@example.org', 2],
    ['📉 KI-Inferenz: Trügerische Kostendeflation', 3],
  ])('%o has %i', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

test.each([
  ['zh', '今天天气很好。', 3],
  ['ja', '今日は良い天気です。', 5],
  ['th', 'สวัสดีครับ', 2],
  ['de', '北京 und Berlin', 3],
])('%s counts by segment: %s', (language, text, expected) => {
  expect(words(text, language)).toBe(expected);
});

test('characters are what a reader sees', () => {
  expect(countWords('Größe 👨‍👩‍👧!', 'de').characters).toBe(8);
  expect(countWords('Gro\u0308\u00DFe', 'de').characters).toBe(5);
});

test('words parted by a space add up', () => {
  const part = fc.stringMatching(/^[a-zäöü]{1,8}(-[a-z]{1,5})?$|^\d{1,3}([.,]\d{3})?$/u);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(words(parts.join(' '))).toBe(parts.length);
    }),
  );
});

test.each(['a', 'a.', 'a-', 'a@', 'a@b.', '{', 'aa.'])(
  'a pasted megabyte of %o without a space takes no longer than it must',
  (part) => {
    const took = processorTime(() => words(part.repeat(1_000_000 / part.length)));
    expect(took).toBeLessThan(20_000 * slowness());
  },
  120_000,
);
