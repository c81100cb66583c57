import { expect, test } from 'vitest';
import { contrast } from '../../../../../issue/text/colour.ts';
import { newPublication } from '../../../../../issue/publication.ts';
import { themeSchema } from '../../../../../issue/theme.ts';
import { themeContrasts } from '../../../../../renderer/panels/publication-settings/look/themeContrasts.ts';

test('colours that can be read are shown as chosen; an accent for dark mode is made of the light one', () => {
  const { theme } = newPublication();
  const { light, dark } = themeContrasts(theme);
  const { shown, shownRatio } = dark.accent;
  expect(light).toEqual({
    text: { chosen: theme.text, shown: theme.text, ratio: 15.4, shownRatio: 15.4 },
    accent: { chosen: theme.accent, shown: theme.accent, ratio: 5.8, shownRatio: 5.8 },
  });
  expect(dark.text).toMatchObject({ chosen: theme.dark.text, shown: theme.dark.text });
  expect(dark.accent.chosen).toBe(theme.accent);
  expect(shown).not.toBe(theme.accent);
  expect(shownRatio).toBeGreaterThanOrEqual(6);
  expect(contrast(shown, theme.dark.page)).toBeGreaterThanOrEqual(6);
});

test('one that cannot be read is told with its contrast, rounded down, and what is shown instead', () => {
  const theme = themeSchema.parse({
    text: '#777777',
    accent: '#f0c030',
    dark: { page: '#777777', text: '#808080', accent: '#7a7a7a' },
  });
  const { light, dark } = themeContrasts(theme);
  // 4.48 on white, and less in a tinted box: not to be said to be 4.5.
  expect(light.text.ratio).toBeLessThan(4.5);
  expect(light.accent.ratio).toBe(1.5);
  for (const { chosen, shown, shownRatio } of [light.text, light.accent, dark.text]) {
    expect(shown).not.toBe(chosen);
    expect(shownRatio).toBeGreaterThanOrEqual(4.5);
  }
});
