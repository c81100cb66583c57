import { describe, expect, test } from 'vitest';
import { contrast } from '../../../issue/text/colour.ts';
import { themeFor } from '../../../issue/charts/paint/theme.ts';
import { seenDifference } from './support/seenDifference.ts';

/** Two colours side by side that differ by 10 (CIEDE2000) are told apart at a glance. */
const apart = 10;

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const { series, background, grey, ...texts } = themeFor({ theme, accent: undefined });

  test('series are legible as text, and grey marks are visible', () => {
    for (const colour of [...series, texts.title, texts.text, texts.quiet])
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(grey, background)).toBeGreaterThanOrEqual(3);
  });

  test('neighbours differ for the colour-blind, too', () => {
    series.slice(1).forEach((colour, at) => {
      expect(seenDifference(series[at] ?? '', colour)).toBeGreaterThanOrEqual(apart);
    });
  });

  test('no two series look the same to anyone', () => {
    series.forEach((one, at) => {
      for (const other of series.slice(at + 1))
        expect(seenDifference(one, other)).toBeGreaterThanOrEqual(8);
    });
  });

  test('highlighted series stand out from grey', () => {
    expect(seenDifference(series[0] ?? '', grey)).toBeGreaterThanOrEqual(apart);
  });

  test.each(['#ffd400', '#0a0a0a', '#1f6fd6', '#c2410c', '#fefefe'])(
    'the newsletter’s colour %s becomes legible and stays the first',
    (accent) => {
      const own = themeFor({ theme, accent });
      expect(contrast(own.series[0] ?? '', own.background)).toBeGreaterThanOrEqual(4.5);
      expect(own.series).toHaveLength(6);
      own.series.slice(1).forEach((colour, at) => {
        expect(seenDifference(own.series[at] ?? '', colour)).toBeGreaterThanOrEqual(apart);
      });
    },
  );
});
