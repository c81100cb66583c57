import { expect, test } from 'vitest';
import { english } from '../../../renderer/language/english.ts';
import { german } from '../../../renderer/language/german.ts';

/** Every sentence and every function that makes one, by its place. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
}

const all = { german: leaves(german), english: leaves(english) };

test('both languages have the same sentences, and none is empty', () => {
  expect(all.german.map(([path]) => path).toSorted()).toEqual(
    all.english.map(([path]) => path).toSorted(),
  );
  const empty = [...all.german, ...all.english].filter(
    ([, text]) => typeof text === 'string' && text.trim() === '',
  );
  expect(empty).toEqual([]);
});

/** Names of programs, which are the same in every language. */
const names = ['Google Drive'];

test('no sentence was left in the other language', () => {
  const translated = new Map(all.english);
  const same = all.german.filter(
    ([path, text]) =>
      typeof text === 'string' &&
      /\p{L} \p{L}/u.test(text) &&
      !names.includes(text) &&
      translated.get(path) === text,
  );
  expect(same).toEqual([]);
});

test('German speaks to the author as du, and quotes as German does', () => {
  const wrong = all.german.filter(
    ([, text]) =>
      typeof text === 'string' &&
      /(?<=\p{Ll},? )(?:Sie|Ihnen|Ihre?[nmrs]?)\b|["“]\p{L}/u.test(text),
  );
  expect(wrong).toEqual([]);
});
