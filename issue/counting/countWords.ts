import { withoutAddresses } from './withoutAddresses.ts';
import { wordsIn } from './wordsIn.ts';

/** Words and characters of a text. */
export interface TextCount {
  readonly words: number;
  /** Characters as a reader sees them (grapheme clusters), spaces included. */
  readonly characters: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Returns words and characters of a text as readers see it; a bare address or mail address counts as one. */
export function countWords(text: string): TextCount {
  const { rest, addresses } = withoutAddresses(text);
  return { words: addresses + wordsIn(rest).length, characters: charactersIn(text) };
}

function charactersIn(text: string): number {
  // Segmenting is slow and plain text does not need it: only split into graphemes if characters may combine.
  if (/^[\u0020-\u02FF\u2010-\u2027]*$/.test(text)) return text.length;
  let characters = 0;
  for (const _ of graphemes.segment(text)) characters += 1;
  return characters;
}
