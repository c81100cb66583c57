import { describe, expect, test } from 'vitest';
import { newPublication } from '../../issue/publication.ts';
import { themeSchema, themeWidths, type Theme } from '../../issue/theme.ts';

const header = { asset: `${'a1'.repeat(32)}.png`, alt: '', width: 1200, height: 400 };

test('a theme needs nothing: what a file of the first version says is all of it', () => {
  const old = { accent: '#2f5d57', fontStack: 'sans' } as const;
  const theme: Theme = {
    look: 'newspaper',
    sources: 'sign',
    accent: '#2f5d57',
    fontStack: 'sans',
    page: '#ffffff',
    text: '#1d1b19',
    dark: { page: '#171615', text: '#ebe8e2' },
    width: 600,
    spacing: 'regular',
  };
  expect(themeSchema.parse(old)).toEqual(theme);
  expect(newPublication({ theme: old }).theme).toEqual(theme);
});

describe('a theme takes', () => {
  test.each<Record<string, unknown>>([
    { width: themeWidths.least },
    { width: themeWidths.most },
    { accent: '#ABCDEF' },
    { dark: { accent: '#ffffff' } },
    { header },
    { header: { ...header, link: 'https://example.org' } },
    { headingFontStack: 'verdana' },
  ])('%j', (fields) => {
    expect(themeSchema.parse(fields)).toMatchObject(fields);
  });
});

test('a look that this version does not know changes nothing else', () => {
  const parsed = themeSchema.parse({ look: 'zebra', accent: '#ff00ff', width: 500 });
  expect(parsed).toMatchObject({ look: 'newspaper', accent: '#ff00ff', width: 500 });
});

describe('a theme does not take', () => {
  test.each<Record<string, unknown>>([
    { width: themeWidths.least - 1 },
    { width: themeWidths.most + 1 },
    { width: 600.5 },
    { page: '#fff' },
    { text: 'red' },
    { text: '#1d1b19;color:red' },
    { dark: { page: 'black' } },
    { fontStack: 'Comic Sans' },
    { headingFontStack: null },
    { spacing: 'wide' },
    { header: { ...header, asset: '' } },
    { header: { ...header, width: 0 } },
    { header: { alt: 'no picture' } },
  ])('%j', (fields) => {
    expect(themeSchema.safeParse(fields).success).toBe(false);
  });
});
