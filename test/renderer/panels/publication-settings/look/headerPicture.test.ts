import { expect, test } from 'vitest';
import { themeSchema } from '../../../../../issue/theme.ts';
import {
  fileWidthNeeded,
  headerOf,
} from '../../../../../renderer/panels/publication-settings/look/headerPicture.ts';

const theme = themeSchema.parse({ width: 600 });
const file = { asset: 'a.png', width: 1400, height: 350 };

test('a picture is as wide as the mail has room, in its own shape, and named after the newsletter', () => {
  const header = { asset: 'a.png', alt: 'Brief', width: 560, height: 140 };
  expect(headerOf(file, theme, 'Brief')).toEqual(header);
  expect(headerOf({ ...file, width: 100, height: 40 }, theme, '')).toMatchObject({
    width: 100,
    height: 40,
  });
});

test('another picture takes the place, the words and the link of the one before', () => {
  const before = {
    asset: 'old.png',
    alt: 'Mein Brief',
    width: 9,
    height: 9,
    link: 'https://a.example',
  };
  expect(headerOf(file, { ...theme, header: before }, 'Brief')).toEqual({
    asset: 'a.png',
    alt: 'Mein Brief',
    width: 560,
    height: 140,
    link: 'https://a.example',
  });
});

test('a file needs twice the width that is shown, unless it is drawn of lines', () => {
  const header = headerOf(file, theme, '');
  expect(fileWidthNeeded(header, theme)).toBe(1120);
  expect(fileWidthNeeded({ ...header, width: 5000 }, theme)).toBe(1120);
  expect(fileWidthNeeded({ ...header, asset: 'a.svg' }, theme)).toBeUndefined();
});
