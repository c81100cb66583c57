import { describe, expect, test } from 'vitest';
import { typed } from './support/typed.ts';

const nbsp = '\u00A0';

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
  [
    'Es war 2024. Tage später: EUR 50, EUR 1.283,50 t.',
    'Es war 2024. Tage später: EUR 50, EUR 1.283,50~t.',
    'Es war 2024. Tage später: EUR 50, EUR 1.283,50 t.',
  ],
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

  // A sign within a word has no space (DIN 5008).
  ['eine 17%ige Lösung', 'eine 17%ige Lösung', 'eine 17%ige Lösung'],
  ['die 3%-Marke, 50€-Grenze', 'die 3%-Marke, 50€-Grenze', 'die 3%-Marke, 50€-Grenze'],
  ['0,5%iges Wachstum', '0,5%iges Wachstum', '0,5%iges Wachstum'],
  ['ein 20 %iger Anteil', 'ein 20%iger Anteil', 'ein 20 %iger Anteil'],
  ['1,5‰-Grenze (5%)', '1,5‰-Grenze (5~%)', '1,5‰-Grenze (5%)'],
  ['30%, 40% und 50% – ja', '30~%, 40~% und 50~% – ja', '30%, 40% und 50% – ja'],

  // An apostrophe at the start of a word.
  [`So 'n Quatsch, 'ne Idee.`, 'So ’n Quatsch, ’ne Idee.', 'So ’n Quatsch, ’ne Idee.'],
  [
    `'Twas nice, 'tis over. Get 'em!`,
    '’Twas nice, ’tis over. Get ’em!',
    '’Twas nice, ’tis over. Get ’em!',
  ],
  [`Drum 'n' Bass, Rock'n'Roll`, 'Drum ’n’ Bass, Rock’n’Roll', 'Drum ’n’ Bass, Rock’n’Roll'],
  [`the '80s and ('99)`, 'the ’80s and (’99)', 'the ’80s and (’99)'],
  [`"'s ist so", Hat's?`, '„’s ist so“, Hat’s?', '“’s ist so”, Hat’s?'],
  [`'Nein' und 'nett'`, '‚Nein‘ und ‚nett‘', '‘Nein’ und ‘nett’'],
  [`'100 Jahre' und '5 Tage'`, '‚100 Jahre‘ und ‚5 Tage‘', '‘100 Jahre’ und ‘5 Tage’'],
  [`wait 'til '25: 'bout time`, 'wait ’til ’25: ’bout time', 'wait ’til ’25: ’bout time'],

  // Inches and feet.
  [`ein 27" Monitor "neu"`, 'ein 27" Monitor „neu“', 'ein 27" Monitor “neu”'],
  [`27"-Monitor, 5,5" (13")`, '27"-Monitor, 5,5" (13")', '27"-Monitor, 5,5" (13")'],
  [`Er ist 6'2" groß`, `Er ist 6'2" groß`, `Er ist 6'2" groß`],
  [`'Er ist 6'2" groß'`, `‚Er ist 6'2" groß‘`, `‘Er ist 6'2" groß’`],
  [`"Area 51" und "1984"`, '„Area 51“ und „1984“', '“Area 51” und “1984”'],
  [`12" Vinyl, "7" heißt es`, '12" Vinyl, „7“ heißt es', '12" Vinyl, “7” heißt es'],

  // Commands and code.
  [
    'npm run build --silent -- also so',
    'npm run build --silent – also so',
    'npm run build --silent – also so',
  ],
  ['git commit --amend --no-edit', 'git commit --amend --no-edit', 'git commit --amend --no-edit'],
  ['Mit --help (--all) geht es', 'Mit --help (--all) geht es', 'Mit --help (--all) geht es'],
  [
    `curl -H "a: b" --data='x' "so"`,
    `curl -H "a: b" --data='x' „so“`,
    `curl -H "a: b" --data='x' “so”`,
  ],
  ['`a--b "c"` und "d"', '`a--b "c"` und „d“', '`a--b "c"` und “d”'],
  ['$ echo "a--b"...', '$ echo "a--b"...', '$ echo "a--b"...'],
  [
    'src/a--b.ts, .card--wide, a__b--c',
    'src/a--b.ts, .card--wide, a__b--c',
    'src/a--b.ts, .card--wide, a__b--c',
  ],
  [
    String.raw`C:\a--b und /usr/x--y, ~/z--1`,
    String.raw`C:\a--b und /usr/x--y, ~/z--1`,
    String.raw`C:\a--b und /usr/x--y, ~/z--1`,
  ],
  ['<a href="x--y">z</a>', '<a href="x--y">z</a>', '<a href="x--y">z</a>'],
  ['Ja -- nein --- doch.', 'Ja – nein — doch.', 'Ja – nein — doch.'],

  // Quotation marks behind other signs.
  [`Er sagte:"Ja"`, 'Er sagte:„Ja“', 'Er sagte:“Ja”'],
  [`Ende–"Anfang"—"Mitte"`, 'Ende–„Anfang“—„Mitte“', 'Ende–“Anfang”—“Mitte”'],
  [`["eckig"] {"so"} und/"oder"`, '[„eckig“] {„so“} und/„oder“', '[“eckig”] {“so”} und/“oder”'],
  [`🎉"Neu" 👩‍💻"Code" 1️⃣"eins"`, '🎉„Neu“ 👩‍💻„Code“ 1️⃣„eins“', '🎉“Neu” 👩‍💻“Code” 1️⃣“eins”'],
  [
    `"Moment –" "Titel:" "Hurra 🎉"`,
    '„Moment –“ „Titel:“ „Hurra 🎉“',
    '“Moment –” “Titel:” “Hurra 🎉”',
  ],
  [`"https://a.de/b" und "a/b"`, '„https://a.de/b“ und „a/b“', '“https://a.de/b” und “a/b”'],
  [`:'ja' |'nein'|`, ':‚ja‘ |‚nein‘|', ':‘ja’ |‘nein’|'],

  // A nested quotation that ends with the outer one.
  [`"Er sagte 'Hallo'"`, '„Er sagte ‚Hallo‘“', '“Er sagte ‘Hallo’”'],
  [`"Er sagte "ja""`, '„Er sagte „ja““', '“Er sagte “ja””'],
  [
    `"Der Film "Der Rat"", sagte sie, "läuft"`,
    '„Der Film „Der Rat““, sagte sie, „läuft“',
    '“Der Film “Der Rat””, sagte sie, “läuft”',
  ],
  [`'Er rief 'ja'' "so"`, '‚Er rief ‚ja‘’ „so“', '‘Er rief ‘ja’’ “so”'],
  [`"Das 'Kapital'", sagte er`, '„Das ‚Kapital‘“, sagte er', '“Das ‘Kapital’”, sagte er'],
  [`'Er sagte "Hallo"'.`, '‚Er sagte „Hallo“‘.', '‘Er sagte “Hallo”’.'],
  [`("'Ja'") "'A' oder 'B'"!`, '(„‚Ja‘“) „‚A‘ oder ‚B‘“!', '(“‘Ja’”) “‘A’ oder ‘B’”!'],
  [`'"Ja" oder "Nein"'-Frage`, '‚„Ja“ oder „Nein“‘-Frage', '‘“Ja” oder “Nein”’-Frage'],
  [`"Der 'Rat'" "tagt"`, '„Der ‚Rat‘“ „tagt“', '“Der ‘Rat’” “tagt”'],

  // Quotation marks behind Markdown and an ellipsis.
  [`*"Foo"* und **'so'**`, '*„Foo“* und **‚so‘**', '*“Foo”* und **‘so’**'],
  [`(_"Foo"_) "*Foo*" "a *"`, '(_„Foo“_) „*Foo*“ „a *“', '(_“Foo”_) “*Foo*” “a *”'],
  [`..."Foo" und ... "so ..."`, '…„Foo“ und … „so …“', '…“Foo” und … “so …”'],
  [`Er: ..."Foo", "Na..."`, 'Er: …„Foo“, „Na…“', 'Er: …“Foo”, “Na…”'],

  // What only looks like an elision, and one that looks like a noun.
  [`the 'n-word' ('s-Laut')`, 'the ‚n-word‘ (‚s-Laut‘)', 'the ‘n-word’ (‘s-Laut’)'],
  [
    `'Cause I'm late, 'cause it is`,
    '’Cause I’m late, ’cause it is',
    '’Cause I’m late, ’cause it is',
  ],
  [`Get 'em--now, 'til-then`, 'Get ’em–now, ’til-then', 'Get ’em–now, ’til-then'],
  [
    `the 'cause' and 'cause of it'`,
    'the ‚cause‘ and ‚cause of it‘',
    'the ‘cause’ and ‘cause of it’',
  ],

  // Hyphens of commands and code.
  ['npm run build -- --watch', 'npm run build -- --watch', 'npm run build -- --watch'],
  ['so -- – -- viel', 'so – – – viel', 'so – – – viel'],
  ['i--; (k--) x -- y', 'i--; (k--) x – y', 'i--; (k--) x – y'],
  ['Plan A--also, er--sie', 'Plan A–also, er–sie', 'Plan A–also, er–sie'],

  // Spaces within code do not end it.
  ['`x -- y` und x -- y', '`x -- y` und x – y', '`x -- y` und x – y'],
  ['`5 km weit` 5 km weit', '`5 km weit` 5~km weit', '`5 km weit` 5 km weit'],
  ['{{ a -- b }} a -- b', '{{ a -- b }} a – b', '{{ a -- b }} a – b'],
  ['$ git checkout -- a', '$ git checkout -- a', '$ git checkout -- a'],
  [`print("x") und "y"`, 'print("x") und „y“', 'print("x") und “y”'],
  [`console.log("a", 'b') ("c")`, `console.log("a", 'b') („c“)`, `console.log("a", 'b') (“c”)`],
  [`Kolleg("innen") print ("ja")`, 'Kolleg(„innen“) print („ja“)', 'Kolleg(“innen”) print (“ja”)'],

  // Abbreviations at the start of a sentence.
  ['Z.B. so, D.h. so.', 'Z.~B. so, D.~h. so.', 'Z.B. so, D.h. so.'],
  ['Z. B. so, U. a. so.', 'Z.~B. so, U.~a. so.', 'Z. B. so, U. a. so.'],
  [
    'I.d.R. ja. V.a. hier. (U.U. nie)',
    'I.~d.~R. ja. V.~a. hier. (U.~U. nie)',
    'I.d.R. ja. V.a. hier. (U.U. nie)',
  ],
  ['U.v.m. „Z.T. schon“', 'U.~v.~m. „Z.~T. schon“', 'U.v.m. „Z.T. schon“'],
  ['AZ.B. und x.Z.B.', 'AZ.B. und x.Z.B.', 'AZ.B. und x.Z.B.'],
  [' Text, z.B. so', ' Text, z.~B. so', ' Text, z.B. so'],
  [`(${nbsp}z.B. so)`, '(~z.~B. so)', '(~z.B. so)'],
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
  expect(typed(`"Das 'Kapital'", '"Ja"'`, 'de-CH')).toBe('«Das ‹Kapital›», ‹«Ja»›');
  expect(typed('"Kyllä"', 'tlh')).toBe('“Kyllä”');
});

test.each([
  [
    'fr',
    'Il dit "oui" et "l\'an \'deux\'" !',
    'Il dit «\u00A0oui\u00A0» et «\u00A0l’an “deux”\u00A0»\u202F!',
  ],
  ['es', '"sí" y \'no\'', '“sí” y ‘no’'],
  ['it', '"sì" e l\'anno', '«sì» e l’anno'],
  ['pt-PT', '"sim"', '«sim»'],
  ['nl', '"ja" en \'nee\'', '“ja” en ‘nee’'],
  ['pl', '"tak" i "nie"', '„tak” i „nie”'],
  ['ru', '"да"', '«да»'],
  ['ja', '"はい"', '「はい」'],
  ['sv', '"ja"', '”ja”'],
  ['hu', '"igen"', '„igen”'],
  ['fr', "en '68 et '100 francs'", 'en ’68 et “100 francs”'],
  ['it', "nel '68", 'nel ’68'],
  ['pl', "w '68", 'w ’68'],
  ['sv', "år '68 och '100 år'", 'år ’68 och ’100 år’'],
  ['hu', "a '68", 'a ’68'],
])('quotation marks in %s: %j', (language, text, expected) => {
  expect(typed(text, language)).toBe(expected);
});
