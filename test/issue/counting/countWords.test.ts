import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../issue/counting/countWords.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

const words = (text: string) => countWords(text).words;

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

describe('what a reader takes for one word', () => {
  test.each(
    [
      'Autor*in Student_innen Schüler:innenrat LehrerInnen Ärzt/innen Nutzer/-innen jede*r ein:e',
      'Bürger·innen Kolleg!innen Lehrer(innen) Freund(inn)e (s)he Autor*innen-Treffen Bürger/innen-Rat',
      'N₂O-Ausstoß kWh/m² ¾-Takt 1½ ⅔ km² CO2 10³ x₁ Ⅳ 5⁻² 3⁄4 24/7 08/15 1/3 w/o c/o',
      '17%ige 3%-Regel 5-%-Klausel 50-€-Grenze C#-Kurs Disney+-Abo Setzkasten™-App S&P AT&T Q&A-Runde',
      '„Welt“-Autor "Bild"-Zeitung Nicht-„Experten“ (Wieder-)Wahl Dr.-Ing.',
      "Kolleg\u200B*\u200Binnen '90s wasn’t geht`s geht´s O’Neill l’été ein\u00ADge\u00ADdeutscht zu\u200Bsammen A\u0308rger",
      'Привет שָׁלוֹם צה״ל בית־ספר مرحبا नमस्ते 한국어 γειά 𝗳𝗲𝘁𝘁',
    ].flatMap((line) => line.split(' ')),
  )('%s', (text) => {
    expect(words(text)).toBe(1);
  });

  test.each([
    ['und/oder', 2],
    ['er/sie/es', 3],
    ['außen/innen', 2],
    ['Müller/Meier', 2],
    ['Text(siehe oben)', 3],
    ['(siehe oben)und', 3],
    ['5*3', 2],
    ['x²+y²', 2],
    ['ja--nein', 2],
    ['*fett* _kursiv_', 2],
    ['Vor-/Nachteile', 2],
    ['rock ’n’ roll', 3],
    ['20 °C', 2],
    ['10 m²', 2],
    ['Wort™ Wort®', 2],
    ['AI時代', 2],
  ])('%s: %i', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('what counts nothing', () => {
  test.each(['', ' ', '\n\t', '-', '–', '—', '|', '…', '•', '&', '%', '→', '“”', '___', '°', '™'])(
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
  ['今天天气很好。', 3],
  ['今日は良い天気です。', 5],
  ['สวัสดีครับ', 2],
  ['北京 und Berlin', 3],
  ['AI-時代', 2],
  ['京'.repeat(200_000), 200_000],
])('%.20s counts by segment', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('characters are what a reader sees', () => {
  expect(countWords('Größe 👨‍👩‍👧!').characters).toBe(8);
  expect(countWords('Gro\u0308\u00DFe').characters).toBe(5);
});

test('words parted by a space add up', () => {
  const part = fc.stringMatching(/^[a-zäöü]{1,8}(-[a-z]{1,5})?$|^\d{1,3}([.,]\d{3})?$/u);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(words(parts.join(' '))).toBe(parts.length);
    }),
  );
});

test.each(['a', 'a.', 'a-', 'a@', 'a@b.', '{', 'aa.', 'Abc/in', '(a)', 'a(b)c'])(
  'a pasted megabyte of %o without a space takes no longer than it must',
  (part) => {
    const took = processorTime(() => words(part.repeat(1_000_000 / part.length)));
    expect(took).toBeLessThan(20_000 * slowness());
  },
  120_000,
);
