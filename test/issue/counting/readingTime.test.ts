import { expect, test } from 'vitest';
import {
  readingSeconds,
  readingSpeedPresets,
  readingTime,
} from '../../../issue/counting/readingTime.ts';
import { defaultReadingSpeed, newPublication, readingSpeedOf } from '../../../issue/publication.ts';

const german = defaultReadingSpeed('de');
const { medium, ghost } = readingSpeedPresets;

test.each([
  ['nothing at all', 0, 0, german, 1],
  ['the issue that says "about 5 minutes" of itself', 1283, 0, german, 5],
  ['pictures are free unless the publication says so', 1283, 20, german, 5],
  ['just under half a minute more', 389, 0, german, 1],
  ['half a minute rounds up', 390, 0, german, 2],
  ['English is read more slowly', 1283, 0, defaultReadingSpeed('en-GB'), 5],
  ['Medium: 12 + 11 + 10 s of pictures', 265 * 4, 3, medium, 5],
  ['Medium: 12 + 11 s stay under half a minute', 265 * 4, 2, medium, 4],
  // 12 + 11 + … + 3 are 75 s for ten pictures; each one after takes 3 s: 135 s for thirty.
  ['Ghost: ten pictures are 75 s', 0, 10, ghost, 1],
  ['Ghost: fifteen are 90 s', 0, 15, ghost, 2],
  ['Ghost: thirty are 135 s', 0, 30, ghost, 2],
  ['Ghost: thirty-five are 150 s', 0, 35, ghost, 3],
])('%s', (_, words, pictures, speed, minutes) => {
  expect(readingTime(words, pictures, speed)).toBe(minutes);
});

test('a constant number of seconds a picture', () => {
  const speed = { wordsPerMinute: 260, firstImageSeconds: 10, leastImageSeconds: 10 };
  expect(readingTime(260, 9, speed)).toBe(3);
});

test('a publication reads at its own speed, else at its language’s', () => {
  expect(readingSpeedOf(newPublication({ language: 'de-CH' })).wordsPerMinute).toBe(260);
  expect(readingSpeedOf(newPublication({ language: 'fr' })).wordsPerMinute).toBe(214);
  expect(readingSpeedOf(newPublication({ readingSpeed: ghost }))).toEqual(ghost);
});

test('a block or a selection in seconds', () => {
  expect([1, 130, 604].map((words) => readingSeconds(words, 0, german))).toEqual([1, 30, 139]);
  expect(readingSeconds(265, 1, medium)).toBe(72);
});
