import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isQuick } from '../../build/testReport.ts';
import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { exportIssue, renderEmail } from '../../issue/exportIssue.ts';
import { newPublication } from '../../issue/publication.ts';
import { lookNames } from '../../issue/theme.ts';
import { smallIssue } from '../issue/export/support/smallIssue.ts';
import { everyBlockIssue } from '../issue/support/everyBlock.ts';
import { english, german } from '../samples/sampleIssues.ts';
import { inLook } from '../support/inLook.ts';
import { axeFindings } from './support/axeFindings.ts';
import { faintTexts, inlineColours, overflowing, shownTexts } from './support/measureMail.ts';
import { openMail } from './support/openMail.ts';

const mails = [
  ...lookNames.map((look) => ({
    name: `the German sample as a ${look}`,
    html: renderEmail(german.issue, inLook(german.publication, look), 'html'),
    assets: join(german.folder, 'assets'),
  })),
  {
    name: 'the English sample',
    html: renderEmail(english.issue, english.publication, 'html'),
    assets: join(english.folder, 'assets'),
  },
  ...lookNames.map((look) => ({
    name: `every block in a ${look}`,
    html: renderEmail(
      everyBlockIssue,
      inLook(newPublication({ name: 'Mein Brief' }), look),
      'html',
    ),
    assets: '',
  })),
];

/** The colours that are the same in the dark, those of a button apart: it is the theme's own in both. */
function leftInTheDark(light: readonly string[], dark: readonly string[]): string[] {
  return dark.filter(
    (colour) => light.includes(colour) && !/ td\.f background| a\. color rgb\(255/.test(colour),
  );
}

for (const { name, html, assets } of mails) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of isQuick ? [colorScheme === 'light' ? 375 : 640] : [375, 640]) {
        test(`has nothing for axe to find, ${colorScheme}, ${String(width)} px`, async ({
          page,
        }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const strange = await openMail(page, html, assets);
          expect(await axeFindings(page)).toEqual([]);
          expect(strange).toEqual([]);
        });
      }
    }

    test('is read without effort: 14 px, enough contrast, in light, dark and Outlook’s dark', async ({
      page,
    }) => {
      await openMail(page, html, assets);
      const light = await shownTexts(page);
      expect(light.length).toBeGreaterThan(20);
      expect(light.filter(({ size }) => size < 14)).toEqual([]);
      expect(faintTexts(light)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await shownTexts(page);
      expect(faintTexts(dark)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('html').evaluate((root) => root.setAttribute('data-ogsc', ''));
      expect(await shownTexts(page)).toEqual(dark);
    });

    test('leaves no colour of the light in the dark but that of a button', async ({ page }) => {
      await openMail(page, html, assets);
      const light = await inlineColours(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(light.length).toBeGreaterThan(15);
      expect(leftInTheDark(light, await inlineColours(page))).toEqual([]);
    });

    test('fits a screen of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await openMail(page, html, assets);
      expect(await overflowing(page)).toEqual([]);
    });
  });
}

test('the web page of the German sample is as accessible as its mail', async ({ page }) => {
  const dataAddress = (asset: string) => `images/${asset}`;
  const exported = exportIssue(german.issue, german.publication, 'web', {}, { dataAddress });
  const html = exported.files[0]?.text ?? '';
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await openMail(page, html, join(german.folder, 'assets'))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    const texts = await shownTexts(page);
    expect(texts.length).toBeGreaterThan(50);
    expect(faintTexts(texts)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowing(page)).toEqual([]);
  }
});

test('every theme can be read in light and dark', async ({ page }) => {
  for (const accent of ['#ffd400', '#101010', '#808080', '#00a0ff']) {
    const theme = { accent, fontStack: 'sans' } as const;
    await openMail(page, renderEmail(everyBlockIssue, newPublication({ theme }), 'html'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([accent, colorScheme, faintTexts(await shownTexts(page))]).toEqual([
        accent,
        colorScheme,
        [],
      ]);
    }
  }
});

test('an address or a word that is longer than the screen is broken', async ({ page }) => {
  const address = `https://example.org/${'a-long-way-down/'.repeat(8)}`;
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const issue = smallIssue([address], { type: 'subheading', content: [word] });
  const sponsor = { ...blankBlock('sponsor', 'sponsor'), sponsor: 'Muster', headline: [word] };
  const blocks = [...issue.blocks, sponsor];
  await page.setViewportSize({ width: 320, height: 700 });
  await openMail(page, renderEmail({ ...issue, blocks }, newPublication(), 'html'));
  expect(await overflowing(page)).toEqual([]);
});

test('each of these checks finds what it looks for', async ({ page }) => {
  const html = renderEmail(german.issue, german.publication, 'html')
    .replace('role="main"', '')
    .replace(/(prefers-color-scheme:dark.*?)\.q\{[^}]*\}/s, '$1')
    .replace(
      '</body>',
      '<p style="width:700px;font-size:13px;color:#999">Wide, small, faint</p><img src="https://spy.example/1.gif"></body>',
    );
  await page.setViewportSize({ width: 320, height: 700 });
  const strange = await openMail(page, html, join(german.folder, 'assets'));
  expect(strange).toEqual(['https://spy.example/1.gif']);
  const rules = new Set((await axeFindings(page)).map((finding) => finding.split(':')[0]));
  expect([...rules]).toEqual(['color-contrast', 'image-alt', 'landmark-one-main', 'region']);
  expect(await overflowing(page)).toEqual([
    expect.stringContaining('<p style="width:700px'),
    'the page: 700 px',
  ]);
  const light = await shownTexts(page);
  expect(light.filter(({ size }) => size < 14).map(({ text }) => text)).toEqual([
    'Wide, small, faint',
  ]);
  expect(faintTexts(light)).toEqual(['#999999 on #ffffff: Wide, small, faint']);
  const colours = await inlineColours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(faintTexts(await shownTexts(page))).toContainEqual(
    expect.stringContaining(': Ausgabe 46 · Montag, 16.\u00A0November 2026'),
  );
  expect(leftInTheDark(colours, await inlineColours(page))).toContainEqual(
    expect.stringContaining(' p.q color rgb'),
  );
});
