import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeSchema } from '../../../issue/theme.ts';
import { contrast, legible } from '../../../issue/text/colour.ts';
import { darkPalette, lightPalette } from '../../../issue/export/email-html/mailColours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a colour that reads well stays as it is', () => {
  expect(legible('#b3261e', ['#ffffff'])).toBe('#b3261e');
});

test('whatever the theme, everything reads well in light and dark', () => {
  const theme = fc
    .record({
      accent: colour,
      page: colour,
      text: colour,
      dark: fc.record({
        page: colour,
        text: colour,
        accent: fc.option(colour, { nil: undefined }),
      }),
    })
    .map((colours) => themeSchema.parse(colours));
  fc.assert(
    fc.property(theme, (chosen) => {
      for (const palette of [lightPalette, darkPalette]) {
        const { page, box, text, quiet, accent, fill, onFill } = palette(chosen);
        for (const ground of [page, box]) {
          for (const ink of [text, quiet, accent]) {
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }
        expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 2000 },
  );
});
