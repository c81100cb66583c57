import { expect, test } from 'vitest';
import { newPublication } from '../../../../../issue/publication.ts';
import { rebased } from '../../../../../renderer/panels/publication-settings/draft/rebased.ts';

const base = newPublication({ name: 'Brief', author: 'Ada', theme: { accent: '#b3261e' } });
const { theme } = base;

test('what only one changed is as that one has it, down to a colour of dark mode', () => {
  const mine = {
    ...base,
    name: 'Werkstattbrief',
    theme: { ...theme, width: 640, dark: { ...theme.dark, page: '#000000' } },
  };
  const theirs = {
    ...base,
    author: 'Eve',
    theme: { ...theme, accent: '#005a9c', dark: { ...theme.dark, text: '#ffffff' } },
  };
  expect(rebased(base, mine, theirs)).toEqual({
    ...base,
    name: 'Werkstattbrief',
    author: 'Eve',
    theme: {
      ...theme,
      width: 640,
      accent: '#005a9c',
      dark: { page: '#000000', text: '#ffffff' },
    },
  });
});

test('what both changed is as the author has it', () => {
  const mine = { ...base, name: 'Meins', targetWords: { least: 1, most: 2 } };
  const theirs = { ...base, name: 'Ihrs', targetWords: { least: 3, most: 4 } };
  expect(rebased(base, mine, theirs)).toEqual(mine);
});

test('what one took out is gone, and what one put in is there', () => {
  const header = { asset: 'a.png', alt: '', width: 10, height: 10 };
  const speed = { wordsPerMinute: 300, firstImageSeconds: 0, leastImageSeconds: 0 };
  const before = newPublication({ ...base, theme: { ...theme, header }, readingSpeed: speed });
  const { header: _, ...bare } = before.theme;
  const { readingSpeed: __, ...unread } = before;
  expect(rebased(before, { ...before, theme: bare }, unread)).toEqual({ ...unread, theme: bare });
  expect(rebased(unread, { ...unread, readingSpeed: speed }, { ...unread, theme: bare })).toEqual({
    ...before,
    theme: bare,
  });
});
