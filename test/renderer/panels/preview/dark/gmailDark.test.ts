import { expect, test } from 'vitest';
import { contrast } from '../../../../../issue/text/colour.ts';
import {
  gmailGround,
  gmailOnAndroid,
  gmailOnIphone,
} from '../../../../../renderer/panels/preview/dark/gmailDark.ts';

test('on an iPhone light becomes dark, and dark light', () => {
  expect(gmailOnIphone('#ffffff')).toBe('#121212');
  expect(gmailOnIphone('#000000')).toBe('#ffffff');
  expect(gmailOnIphone('#663399')).toBe('#e2a5ff');
});

test('on Android what suits the dark already stays', () => {
  expect(gmailOnAndroid('#ffffff', 'ground')).toBe('#121212');
  expect(gmailOnAndroid('#1d1b19', 'text')).toBe('#fffffc');
  expect(gmailOnAndroid('#ffffff', 'text')).toBe('#ffffff');
  expect(gmailOnAndroid('#a8281f', 'ground')).toBe('#a8281f');
});

test('on Android a border does not stand out, light or dark', () => {
  for (const border of ['#d9d5cd', '#1d1b19', '#ffffff']) {
    const shown = gmailOnAndroid(border, 'border');
    expect(contrast(shown, gmailGround)).toBeLessThan(4.5);
    expect(contrast(shown, gmailGround)).toBeGreaterThan(1.1);
  }
});

test('a hue stays the hue that it is', () => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(gmailOnIphone('#a8281f').slice(at, at + 2), 16),
  );
  expect(red).toBeGreaterThan(green);
  expect(red).toBeGreaterThan(blue);
});
