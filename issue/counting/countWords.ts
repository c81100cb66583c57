import { setAside } from './setAside.ts';

/** Words and characters of a text. */
export interface TextCount {
  readonly words: number;
  /** Characters as a reader sees them (grapheme clusters), spaces included. */
  readonly characters: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const segmenters = new Map<string, Intl.Segmenter>();

/** Between the segments of one word: a hyphen (KI-Boom), or a separator within a number (1.283 · 3,5 · 9:30). */
const hyphens = /^[-\u2010\u2011]$/;
const numberSeparators = /^[.,:'’]$/;

/**
 * Words by Unicode word segmentation (UAX 29), then: hyphenated compounds and numbers with separators count one, a
 * bare address or e-mail address counts one, symbols and emoji none. Chinese, Japanese and Thai count by segment.
 */
export function countWords(text: string, language: string): TextCount {
  const { rest, addresses } = setAside(text);
  return { words: addresses + wordsIn(rest, language), characters: charactersIn(text) };
}

function wordsIn(text: string, language: string): number {
  let words = 0;
  let before = '';
  let joint = '';
  for (const { segment, isWordLike } of segmenterFor(language).segment(text)) {
    if (isWordLike) {
      const joined = joint === '' ? false : joins(before, joint, segment);
      if (!joined) words += 1;
      before = segment;
      joint = '';
    } else {
      joint = joint === '' && before !== '' && !/\s/.test(segment) ? segment : '';
      if (joint === '') before = '';
    }
  }
  return words;
}

function joins(before: string, joint: string, after: string): boolean {
  if (hyphens.test(joint)) return true;
  // Whether a word breaks at a colon or a full stop within it depends on the platform's ICU; here "Leser:innen" and
  // "U.S." are one word on all of them.
  if (joint === ':' || joint === '.') return true;
  return numberSeparators.test(joint) && /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
}

function charactersIn(text: string): number {
  // Segmenting is slow and plain text needs none: only what may combine is cut into graphemes.
  if (/^[\u0020-\u02FF\u2010-\u2027]*$/.test(text)) return text.length;
  let characters = 0;
  for (const _ of graphemes.segment(text)) characters += 1;
  return characters;
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
