import { expect, test } from 'vitest';
import { contrast } from '../../../../../issue/text/colour.ts';
import {
  outlookBackground,
  outlookGround,
  outlookText,
} from '../../../../../renderer/panels/preview/dark/outlookDark.ts';

/** Grounds as sent with the text on them, and as Outlook.com showed them in October 2025 (source: see outlookDark.ts). */
const seenGrounds = [
  ['#f4f4f4', '#2b2b2b', '#2e2e2e'],
  ['#e2e3e3', '#3a3b3c', '#373737'],
  ['#c8cacc', '#4a4d50', '#434547'],
  ['#b5b3af', '#2f3132', '#53514e'],
  ['#8a8d90', '#151617', '#66696c'],
  ['#5a5c5e', '#eceded', '#5a5c5e'],
  ['#e0e0e0', '#8c8c8c', '#393939'],
  ['#ffffff', '#0078d4', '#292929'],
  ['#f0f0f0', '#d92b2b', '#303030'],
  ['#000000', '#eeeeee', '#000000'],
  ['#fefefe', '#222222', '#2a2a2a'],
  ['#010101', '#eeeeee', '#010101'],
] as const;

test.each(seenGrounds)('the ground %s below %s becomes %s', (sent, text, seen) => {
  expect(distance(outlookBackground(sent, outlookText(text)), seen)).toBeLessThanOrEqual(2);
});

test('a link’s blue becomes the one that Outlook.com shows', () => {
  expect(outlookText('#0078d4')).toBe('#5ba4ff');
});

test('text that can be read stays, other text becomes legible', () => {
  expect(outlookText('#ebe8e2')).toBe('#ebe8e2');
  for (const text of ['#000000', '#1d1b19', '#66615b', '#a8281f', '#777777'])
    expect(contrast(outlookText(text), outlookGround)).toBeGreaterThanOrEqual(4.5);
});

function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return Math.max(...(a ?? []).map((value, index) => Math.abs(value - (b?.[index] ?? 0))));
}
