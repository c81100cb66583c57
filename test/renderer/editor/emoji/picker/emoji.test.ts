import { describe, expect, test } from 'vitest';
import { loadEmojis } from '../../../../../renderer/editor/emoji/picker/emojiList.ts';
import { withRecent } from '../../../../../renderer/editor/schema/context/emojiMemory.ts';
import {
  pickerSections,
  stepIn,
} from '../../../../../renderer/editor/emoji/picker/pickerSections.ts';
import { inTone, searchEmojis } from '../../../../../renderer/editor/emoji/picker/searchEmojis.ts';
import { emoji as inGerman } from '../../../../../renderer/language/de/emoji.ts';

const emojis = await loadEmojis();
const bare = (emoji: string) => emoji.replaceAll('\uFE0F', '');
const found = (query: string) => searchEmojis(emojis, query).map(({ emoji }) => bare(emoji));

describe('a search', () => {
  test.each([
    ['rakete', '🚀'],
    ['rocket', '🚀'],
    ['Chart', '📈'],
    ['fernseh', '📺'],
    ['Flagge Deutschland', '🇩🇪'],
    ['judge', '🧑‍⚖'],
    ['richter', '🧑‍⚖'],
    ['drucker', '🖨'],
    ['uberrascht', '😳'],
    ['👍', '👍'],
  ])('for %s finds %s among the first ten', (query, emoji) => {
    expect(found(query).slice(0, 10)).toContain(emoji);
  });

  test('finds by the beginning of words in either language, and by every word', () => {
    expect(found('rak')).toContain('🚀');
    expect(found('ocket')).not.toContain('🚀');
    expect(found('rakete haus')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  test('has every emoji with words in both languages', () => {
    expect(emojis.length).toBeGreaterThan(1900);
    const wordless = emojis.filter(
      ({ names, words }) => !names.de || !names.en || words.length < 2,
    );
    expect(wordless).toEqual([]);
  });
});

test('a skin tone is put on whoever has a skin, in joined sequences too', () => {
  const shown = (name: string, tone: number) =>
    emojis.filter(({ names }) => names.en === name).map((emoji) => inTone(emoji, tone));
  expect(shown('woman judge', 3)).toEqual(['👩🏽‍⚖️']);
  expect(shown('woman judge', 0)).toEqual(['👩‍⚖️']);
  expect(shown('handshake', 5)).toEqual(['🤝🏿']);
  expect(shown('rocket', 3)).toEqual(['🚀']);
});

test('what was used last comes first, once', () => {
  const before = { recent: ['🚀', '📈'], tone: 0 };
  expect(withRecent(before, '📈').recent).toEqual(['📈', '🚀']);
  let many = before;
  for (let used = 0; used < 30; used += 1) many = withRecent(many, String(used));
  expect(many.recent).toHaveLength(18);
  const [first, second] = pickerSections(emojis, '', before, 'de', inGerman);
  expect(first).toMatchObject({
    title: 'Zuletzt',
    start: 0,
    choices: [{ emoji: '🚀', name: 'Rakete' }, { emoji: '📈' }],
  });
  expect(second).toMatchObject({ title: 'Smileys', start: 2 });
});

test('arrows go by rows, over short ones to what stands nearest', () => {
  const choices = (length: number) => Array.from({ length }, () => ({ emoji: '', name: '' }));
  const sections = [
    { title: '', start: 0, choices: choices(2) },
    { title: '', start: 2, choices: choices(11) },
  ];
  const walk = (from: number, ...keys: string[]) =>
    keys.reduce((at, key) => stepIn(sections, at, key), from);
  expect(walk(0, 'ArrowDown')).toBe(2);
  expect(walk(1, 'ArrowDown', 'ArrowDown')).toBe(12);
  expect(walk(10, 'ArrowUp')).toBe(1);
  expect(walk(0, 'ArrowLeft', 'ArrowUp')).toBe(0);
  expect(walk(12, 'ArrowRight', 'ArrowDown')).toBe(12);
});
