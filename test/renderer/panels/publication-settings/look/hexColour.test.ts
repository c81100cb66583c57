import { expect, test } from 'vitest';
import { hexColour } from '../../../../../renderer/panels/publication-settings/look/hexColour.ts';

test('a colour is taken as people write it', () => {
  expect(['#1D1B19', '1d1b19', ' #abc ', 'ABC'].map(hexColour)).toEqual([
    '#1d1b19',
    '#1d1b19',
    '#aabbcc',
    '#aabbcc',
  ]);
});

test('anything else is none', () => {
  const others = ['', '#', '#12', '#1234', '#12345', '#1234567', 'red', '#ggg', 'url(#abc)'];
  expect(others.flatMap((typed) => hexColour(typed) ?? [])).toEqual([]);
});
