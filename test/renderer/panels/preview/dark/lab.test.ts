import { expect, test } from 'vitest';
import { fromLab, toLab } from '../../../../../renderer/panels/preview/dark/lab.ts';

test('colours go to CIELAB and back', () => {
  for (const colour of ['#000000', '#ffffff', '#a8281f', '#0078d4', '#808080', '#01fe02'])
    expect(fromLab(toLab(colour))).toBe(colour);
});

// Bruce Lindbloom's calculator, D65.
test('the values are those of the standard', () => {
  const { lightness, a, b } = toLab('#ff0000');
  expect(lightness).toBeCloseTo(53.24, 1);
  expect(a).toBeCloseTo(80.09, 1);
  expect(b).toBeCloseTo(67.2, 1);
});
