import { graphemesIn } from '../text/graphemes.ts';
import { wordsIn } from './wordsIn.ts';

/** Words and characters of a text. */
export interface TextCount {
  readonly words: number;
  /** Characters as a reader sees them (grapheme clusters), spaces included. */
  readonly characters: number;
}

/** Returns words and characters of a text as readers see it; a bare address or mail address counts as one. */
export function countWords(text: string): TextCount {
  const { rest, addresses } = withoutAddresses(text);
  return { words: addresses + wordsIn(rest).length, characters: charactersIn(text) };
}

function charactersIn(text: string): number {
  // Most text has no characters that combine.
  if (/^[\u0020-\u02FF\u2010-\u2027]*$/.test(text)) return text.length;
  let characters = 0;
  for (const _ of graphemesIn(text)) characters += 1;
  return characters;
}

/**
 * Bare addresses: with a scheme, from `www.`, mail addresses, or a domain with a path; and a merge tag's name in
 * braces. Every part has an upper bound (RFC 1035 for labels, RFC 5321 for mailboxes), which prevents quadratic time.
 * Without the flag `i`, which takes five times as long to compile.
 */
const addresses =
  /(?:[a-zA-Z][a-zA-Z\d+.-]{1,20}:\/\/|[mM][aA][iI][lL][tT][oO]:|[wW]{3}\.)[^\s<>"|]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}\/[^\s<>"|]*|\{[a-zA-Z-]{1,40}\}/gu;

/** What every address has. Compiling `addresses` takes some ms, which texts without these do not need. */
const addressSign = /[/@{]|mailto:|www\./i;

/** Emoji, some of which Unicode classifies as letters or digits, such as ℹ️ and 1️⃣; © ® ™ are signs within a text. */
const emoji = /[\d#*]\uFE0F?\u20E3|[\p{Emoji}--[\d#*©®™]]/gv;

/**
 * Returns the text without addresses and emoji, and the number of addresses; a narrow no-break space becomes a space.
 */
export function withoutAddresses(text: string): { rest: string; addresses: number } {
  let found = 0;
  const withoutThem = addressSign.test(text)
    ? text.replace(addresses, () => {
        found += 1;
        return ' ';
      })
    : text;
  const rest = withoutThem.replace(emoji, ' ').replaceAll('\u202F', ' ');
  return { rest, addresses: found };
}
