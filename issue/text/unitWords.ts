import type { Inline, RichText, TokenName, Unit } from './inline.ts';

/** The nouns that follow a number, by the token that counts them: the form for one, then those for other numbers. */
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

/** These serve for every number as well: only the longer form is taken to be one of two. */
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

/** A word after white space, with the signs that gendered German puts into it. */
const nextWord = /^\s+(?<word>\p{L}+(?:(?:[:*_·]|\/-?)[iI]n(?:nen)?)?)(?![\p{L}\p{N}:*_·-])/u;

/** `Leserinnen und Leser`: the word alone would not be what is counted. */
const another = /^(?:\s+(?:und|oder|bzw\.|and|or)\s|\s*[/&]\s*\p{L})/u;

/** The word right after a token that says what it counts, with the white space before it. */
export interface UnitWord {
  /** The word as it stands there, white space included. */
  readonly written: string;
  readonly word: string;
  readonly unit: Unit;
}

/** The word at the start of a text that says what a token before it counts, or undefined. */
export function unitWordIn(text: string, token: TokenName): UnitWord | undefined {
  const match = nextWord.exec(text);
  const word = match?.groups?.['word'];
  if (!match || word === undefined || another.test(text.slice(match[0].length))) return undefined;
  const unit = unitOfWord(word, token);
  return unit && { written: match[0], word, unit };
}

/** Both forms of a word for what a token counts, by one of them; undefined where it is no such word, or has one form. */
export function unitOfWord(word: string, token: TokenName): Unit | undefined {
  const unit = formsOf(word, token);
  // A word that is the same for every number cannot disagree with one.
  return unit && unit.one !== unit.other ? unit : undefined;
}

function formsOf(word: string, token: TokenName): Unit | undefined {
  const known = nouns[token];
  if (!known) return undefined;
  const isCapital = /^\p{Lu}/u.test(word);
  // German nouns are told from English ones by their capital; only then is a capital English word tried.
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

/** A token without a unit and the word after it that could be one. */
export interface LooseUnit extends UnitWord {
  readonly token: TokenName;
}

/** The tokens of a text that have the word for what they count beside them as fixed text. */
export function looseUnits(content: RichText): LooseUnit[] {
  return content.flatMap((inline, index) => looseUnit(inline, content[index + 1]) ?? []);
}

function looseUnit(inline: Inline, after: Inline | undefined): LooseUnit | undefined {
  if (typeof inline === 'string' || !('token' in inline) || inline.unit) return undefined;
  if (after === undefined || !sameStyle(inline, after)) return undefined;
  const text = typeof after === 'string' ? after : 'text' in after ? after.text : '';
  const found = unitWordIn(text, inline.token);
  return found && { token: inline.token, ...found };
}

function sameStyle(one: Inline, other: Inline): boolean {
  return styleKey(one) === styleKey(other);
}

function styleKey(inline: Inline): string {
  if (typeof inline === 'string' || 'break' in inline) return '[]';
  const { marks, link } = inline;
  return JSON.stringify([...(marks ?? []), ...(link === undefined ? [] : [{ link }])]);
}

/** The text in which each such token carries its word; the same text where there is none. */
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
