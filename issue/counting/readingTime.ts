import type { ReadingSpeed } from '../publication.ts';

/**
 * Other programs' rules, which differ only in words per minute: both give the first picture 12 s and each further one a
 * second less, down to 3 s. Medium per its help centre and PyPI's readtime, Ghost per \@tryghost/helpers.
 */
export const readingSpeedPresets: Readonly<Record<'medium' | 'ghost', ReadingSpeed>> = {
  medium: { wordsPerMinute: 265, firstImageSeconds: 12, leastImageSeconds: 3 },
  ghost: { wordsPerMinute: 275, firstImageSeconds: 12, leastImageSeconds: 3 },
};

/**
 * Returns the minutes to read that many words and look at that many pictures, rounded to the nearest whole minute, at
 * least 1.
 */
export function readingTime(words: number, pictures: number, speed: ReadingSpeed): number {
  return Math.max(1, Math.round(exactSeconds(words, pictures, speed) / 60));
}

/** The same in seconds, for a block or a selection, rounded to the nearest whole second, at least 1. */
export function readingSeconds(words: number, pictures: number, speed: ReadingSpeed): number {
  return Math.max(1, Math.round(exactSeconds(words, pictures, speed)));
}

/** The first picture takes `firstImageSeconds`, each further one a second less, down to `leastImageSeconds`. */
function exactSeconds(words: number, pictures: number, speed: ReadingSpeed): number {
  let seconds = (words / speed.wordsPerMinute) * 60;
  for (let index = 0; index < pictures; index += 1) {
    seconds += Math.max(speed.firstImageSeconds - index, speed.leastImageSeconds);
  }
  return seconds;
}
