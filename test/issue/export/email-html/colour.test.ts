import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, legible } from '../../../../issue/export/email-html/colour.ts';
import { darkPalette, lightPalette } from '../../../../issue/export/email-html/palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a colour that reads well stays as it is', () => {
  expect(legible('#b3261e', '#ffffff')).toBe('#b3261e');
});

test('whatever the accent, everything reads well in light and dark', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const palette of [lightPalette, darkPalette]) {
        const {
          page,
          box,
          text,
          quiet,
          accent: link,
          fill,
          onFill,
        } = palette({
          accent,
          fontStack: 'serif',
        });
        for (const ground of [page, box]) {
          for (const ink of [text, quiet, link]) {
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }
        expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});
