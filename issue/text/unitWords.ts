import type { Inline, RichText, TokenName, Unit } from './inline.ts';
import { sameStyle, wordsOf } from './richText.ts';

/** Nouns that follow a number, by the token that counts them: the singular, then the plural forms. */
const nouns: Readonly<Partial<Record<TokenName, readonly (readonly [string, ...string[]])[]>>> = {
  words: [
    ['Wort', 'Wörter', 'Wörtern', 'Worte', 'Worten'],
    ['word', 'words'],
  ],
  minutes: [
    ['Minute', 'Minuten'],
    ['Leseminute', 'Leseminuten'],
    ['minute', 'minutes'],
    ['min', 'mins'],
  ],
  subscribers: readers(),
  'subscriber-change': readers(),
};

/** Abbreviations are the same for every number: only the longer form is treated as one of two. */
const abbreviations: ReadonlySet<string> = new Set(['min']);

function readers(): [string, ...string[]][] {
  return [
    ['Abonnent', 'Abonnenten'],
    ['Abonnement', 'Abonnements'],
    ['Abo', 'Abos'],
    ['Leser', 'Leser', 'Lesern'],
    ['Empfänger', 'Empfänger', 'Empfängern'],
    ['Follower', 'Follower', 'Followern'],
    ['Mitglied', 'Mitglieder', 'Mitgliedern'],
    ['Mensch', 'Menschen'],
    ['Person', 'Personen'],
    ['subscriber', 'subscribers'],
    ['reader', 'readers'],
    ['recipient', 'recipients'],
    ['follower', 'followers'],
    ['member', 'members'],
    ['subscription', 'subscriptions'],
    ['person', 'people'],
  ];
}

/** `Abonnent:innen`, `Leser*in`, `Mitleserinnen`, `AbonnentInnen`: the stem, the sign, the rest of the suffix. */
const gendered = /^(?<stem>\p{L}{3,}?(?:[:*_·]|\/-?|))(?<suffix>[iI]n)(?:nen)?$/u;

/** A word after white space, including the signs of gender-inclusive German. */
const nextWord = /^\s+(?<word>\p{L}+(?:(?:[:*_·]|\/-?)[iI]n(?:nen)?)?)(?![\p{L}\p{N}:*_·-])/u;

/** `Leserinnen und Leser`: the first word alone would not be the unit. */
const another = /^(?:\s+(?:und|oder|bzw\.|and|or)\s|\s*[/&]\s*\p{L})/u;

/** The word directly after a token that says what it counts, with the preceding white space. */
export interface UnitWord {
  /** The word as written, including white space. */
  readonly written: string;
  readonly word: string;
  readonly unit: Unit;
}

/** Returns the word at the start of a text that says what a preceding token counts, or undefined. */
export function unitWordIn(text: string, token: TokenName): UnitWord | undefined {
  const match = nextWord.exec(text);
  const word = match?.groups?.['word'];
  if (!match || word === undefined || another.test(text.slice(match[0].length))) return undefined;
  const unit = unitOfWord(word, token);
  return unit && { written: match[0], word, unit };
}

/** Returns both forms of a unit word, given one of them; undefined if it is no such word, or has only one form. */
export function unitOfWord(word: string, token: TokenName): Unit | undefined {
  const unit = formsOf(word, token);
  // A word that is the same for every number always agrees with it.
  return unit && unit.one !== unit.other ? unit : undefined;
}

function formsOf(word: string, token: TokenName): Unit | undefined {
  const known = nouns[token];
  if (!known) return undefined;
  const isCapital = /^\p{Lu}/u.test(word);
  // German nouns are distinguished from English ones by their capital; only then is a capitalised English word tried.
  for (const written of isCapital ? [word, lowerFirst(word)] : [word]) {
    for (const [one, ...others] of known) {
      if (!others.includes(written) && (written !== one || abbreviations.has(written))) continue;
      const other = written === one ? (others[0] ?? one) : written;
      const asWritten = written === word ? (form: string) => form : upperFirst;
      return { one: asWritten(one), other: asWritten(other) };
    }
  }
  return token === 'words' || token === 'minutes' ? undefined : genderedUnit(word);
}

function genderedUnit(word: string): Unit | undefined {
  const { stem, suffix } = gendered.exec(word)?.groups ?? {};
  if (stem === undefined || suffix === undefined || !/^\p{Lu}/u.test(word)) return undefined;
  const hasSign = /[^\p{L}]$/u.test(stem) || suffix.startsWith('I') || word.endsWith('nen');
  return hasSign ? { one: stem + suffix, other: `${stem}${suffix}nen` } : undefined;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A token without a unit and the following word that could be one. */
export interface LooseUnit extends UnitWord {
  readonly token: TokenName;
}

/** Returns the tokens of a text that are followed by their unit word as fixed text. */
export function looseUnits(content: RichText): LooseUnit[] {
  return content.flatMap((inline, index) => looseUnit(inline, content[index + 1]) ?? []);
}

function looseUnit(inline: Inline, after: Inline | undefined): LooseUnit | undefined {
  if (typeof inline === 'string' || !('token' in inline) || inline.unit) return undefined;
  if (after === undefined || !sameStyle(inline, after)) return undefined;
  const found = unitWordIn(wordsOf(after), inline.token);
  return found && { token: inline.token, ...found };
}

/** Returns the text with each such word moved into its token; the same text if there is none. */
export function withUnits(content: RichText): RichText {
  if (looseUnits(content).length === 0) return content;
  let taken = 0;
  return content.flatMap((inline, index): Inline[] => {
    const from = taken;
    taken = 0;
    if (from > 0) return without(inline, from);
    const loose = looseUnit(inline, content[index + 1]);
    if (!loose || typeof inline === 'string' || !('token' in inline)) return [inline];
    taken = loose.written.length;
    const { token, ...style } = inline;
    return [{ token, unit: loose.unit, ...style }];
  });
}

function without(inline: Inline, length: number): Inline[] {
  if (typeof inline === 'string') return inline.length > length ? [inline.slice(length)] : [];
  if (!('text' in inline) || inline.text.length <= length) return [];
  return [{ ...inline, text: inline.text.slice(length) }];
}
