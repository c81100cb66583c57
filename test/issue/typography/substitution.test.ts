import { describe, expect, test } from 'vitest';
import { substitution } from '../../../issue/typography/substitution.ts';

const nbsp = '\u00A0';

/** What a line reads when it was typed letter by letter. */
function typed(text: string, language: string): string {
  let line = '';
  for (const letter of text) {
    const found = substitution(line, letter, language);
    line += letter;
    if (found) line = line.slice(0, line.length - found.remove) + found.insert;
  }
  return line;
}

/** `~` stands for a no-break space. */
const table: readonly (readonly [typed: string, german: string, english: string])[] = [
  [`"Na ja", sagt sie.`, '„Na ja“, sagt sie.', '“Na ja”, sagt sie.'],
  [`("ja")`, '(„ja“)', '(“ja”)'],
  [
    `"'Nein' heißt nein", sagt er.`,
    '„‚Nein‘ heißt nein“, sagt er.',
    '“‘Nein’ heißt nein”, sagt er.',
  ],
  [`Das war's, geht's?`, 'Das war’s, geht’s?', 'Das war’s, geht’s?'],
  [`'Wie geht's dir?'`, '‚Wie geht’s dir?‘', '‘Wie geht’s dir?’'],
  [`Hans' Rad von '68`, 'Hans’ Rad von ’68', 'Hans’ Rad von ’68'],
  [`sagt "X"-Chef`, 'sagt „X“-Chef', 'sagt “X”-Chef'],
  ['Er -- also sie -- kam.', 'Er – also sie – kam.', 'Er – also sie – kam.'],
  ['und---so', 'und—so', 'und—so'],
  ['---', '---', '---'],
  ['--x', '--x', '--x'],
  ['Na... ja....', 'Na… ja….', 'Na… ja….'],
  ['z.B. heute', 'z.~B. heute', 'z.B. heute'],
  ['(z. B. heute', '(z.~B. heute', '(z. B. heute'],
  ['d.h. i.d.R. u.a.', 'd.~h. i.~d.~R. u.~a.', 'd.h. i.d.R. u.a.'],
  ['usw. beispiel.de. 3.5.', 'usw. beispiel.de. 3.5.', 'usw. beispiel.de. 3.5.'],
  ['5 % und 5%', '5~% und 5~%', '5 % und 5%'],
  ['10 € oder 1.283,50€', '10~€ oder 1.283,50~€', '10 € oder 1.283,50€'],
  ['3 km, 12 Mrd. Euro, 20 Uhr.', '3~km, 12~Mrd. Euro, 20~Uhr.', '3 km, 12 Mrd. Euro, 20 Uhr.'],
  ['3 kleine und 5 m hohe', '3 kleine und 5~m hohe', '3 kleine und 5 m hohe'],
  [
    'am 25. August und KW 35 (Nr. 5, S. 3)',
    'am 25.~August und KW~35 (Nr.~5, S.~3)',
    'am 25. August und KW 35 (Nr. 5, S. 3)',
  ],
  ['vitamin B. x', 'vitamin B. x', 'vitamin B. x'],
  [`https://a.de/?q="x"--y...`, `https://a.de/?q="x"--y...`, `https://a.de/?q="x"--y...`],
  [`heise.de/a--b und "x"`, 'heise.de/a--b und „x“', 'heise.de/a--b und “x”'],
  [
    `{{ name | default: "du" }} "du"`,
    '{{ name | default: "du" }} „du“',
    '{{ name | default: "du" }} “du”',
  ],
  [`*|IF:A="b"|* "du"`, '*|IF:A="b"|* „du“', '*|IF:A="b"|* “du”'],
  ['<!-- x -->', '<!-- x -->', '<!-- x -->'],
];

describe.each(table)('%s', (text, german, english) => {
  test('in German', () => {
    expect(typed(text, 'de').replaceAll(nbsp, '~')).toBe(german);
  });
  test('in English', () => {
    expect(typed(text, 'en-GB').replaceAll(nbsp, '~')).toBe(english);
  });
});

test('Switzerland has quotation marks of its own, a language without conventions the English ones', () => {
  expect(typed(`"'Ja'", 5 %`, 'de-CH')).toBe(`«‹Ja›», 5${nbsp}%`);
  expect(typed('"Oui"', 'fr')).toBe('“Oui”');
});
