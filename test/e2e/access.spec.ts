import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { axeFindings, axeFindingsInBothThemes } from './support/axeFindings.ts';
import { outOfSight } from './support/outOfSight.ts';
import { atEveryScreen } from './support/screens/everyScreen.ts';
import { useLongNames } from './support/screens/longNames.ts';

// Every step of so many pages would be kept until the end.
test.use({ trace: 'off' });
// A third of all end-to-end time is in this file: one visit after the other would outlast all other files.
test.describe.configure({ mode: 'parallel' });

/** The previewed mail has a spec of its own; a headline that is still empty is a place to write in. */
const exclude = ['iframe', '[data-line]:has(> br:only-child)'];

/** The smallest window there is. */
const least = { width: 640, height: 480 };

const visits = [
  {
    what: 'German, light and dark',
    locale: 'de-DE',
    findings: axeFindingsInBothThemes,
    viewport: { width: 1440, height: 900 },
  },
  {
    what: 'English, in narrow windows, with endless names',
    locale: 'en-GB',
    // The colours of the dark theme are the same in every language.
    findings: axeFindings,
    viewport: { width: 900, height: 700 },
    furnish: useLongNames,
    isNarrow: true,
  },
];

for (const { what, locale, viewport, findings, furnish, isNarrow } of visits) {
  test(`axe finds nothing in any screen, and all is in sight: ${what}`, async ({
    face,
    browser,
  }) => {
    test.skip(face === 'electron', 'The page is the same in both.');
    const found: Record<string, string[]> = {};
    const checkedBlocks = new Set<string>();
    const context = { locale, viewport, colorScheme: 'light', reducedMotion: 'reduce' } as const;
    await atEveryScreen(
      browser,
      { context, ...(furnish && { furnish }) },
      async ({ page }, name) => {
        const within = await onTop(page);
        found[name] = [
          ...(await outOfSight(page, within)),
          ...(await findings(page, { include: [within], exclude, checkedBlocks })),
        ];
        if (!isNarrow) return;
        await resize(page, least);
        const lost = await outOfSight(page, within);
        found[name].push(...lost.map((what) => `in the smallest window: ${what}`));
        await resize(page, viewport);
      },
    );
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
}

/** What lies over the page, which is a screen of its own: a dialog (that over another first), or what floats; else the page. */
async function onTop(page: Page): Promise<string> {
  for (const part of ['dialog dialog', 'dialog', '.floating'])
    if ((await page.locator(part).count()) > 0) return part;
  return 'html';
}

/** Makes the window that large; what floats has its place when this resolves. */
async function resize(page: Page, size: typeof least): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

test('a screen reader is told what each block is, and what its lines are for', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author } = await start();
  await expect(author.line('title')).toContainText('KW47');
  await expect(author.block('tip')).toMatchAriaSnapshot();
  await expect(author.block('earnings')).toMatchAriaSnapshot();
  await expect(author.block('news-section')).toMatchAriaSnapshot();
});
