import { joinsWords } from './joinsWords.ts';

/**
 * Scripts without spaces between words: `Intl.Segmenter` has a dictionary for these, which no rule of ours could
 * replace.
 */
const spaceless = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30FC\uFF70]`;
const signs = String.raw`[[\p{L}\p{N}]--\p{DI}]`;
const attached = String.raw`\p{M}\p{DI}`;

/** A run of letters and digits, including superscripts, fractions and invisible characters. */
const run = String.raw`[${signs}--${spaceless}][[\p{L}\p{N}\p{Pc}${attached}]--${spaceless}]*`;
const spacelessRun = String.raw`([${signs}&&${spaceless}][[${signs}&&${spaceless}]${attached}]*)`;
const runs = new RegExp(`${run}|${spacelessRun}`, 'gv');

const sign = new RegExp(signs, 'v');

/**
 * Returns the words of a text without addresses and emoji, by our own character rules, so that every engine finds the
 * same: platforms differ in the data behind `Intl.Segmenter`, and in what it calls a word.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let end = -1;
  for (const { 0: found, 1: withoutSpaces, index } of text.matchAll(runs)) {
    const runEnd = index + found.length;
    const isJoined =
      end !== -1 &&
      withoutSpaces === undefined &&
      joinsWords(text, { start, end, next: index, nextEnd: runEnd });
    if (end !== -1 && !isJoined) {
      words.push(text.slice(start, end));
      end = -1;
    }
    if (withoutSpaces === undefined) {
      if (end === -1) start = index;
      end = runEnd;
    } else {
      for (const { segment } of segmenter().segment(withoutSpaces)) {
        // `isWordLike` is not used: WebKit does not treat numbers as words.
        if (sign.test(segment)) words.push(segment);
      }
    }
  }
  if (end !== -1) words.push(text.slice(start, end));
  return words;
}

let made: Intl.Segmenter | undefined;

/** Made on first use: its dictionary takes 9 ms to load, which most languages do not need. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('und', { granularity: 'word' }));
}
