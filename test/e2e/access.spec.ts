import { expect, type Page } from '@playwright/test';
import { isQuick, isThorough } from '../../build/testReport.ts';
import { test } from './support/app.ts';
import { axeFindingsInBothThemes } from './support/axeFindings.ts';
import { outOfSight } from './support/outOfSight.ts';
import { atEveryScreen } from './support/screens/everyScreen.ts';
import { useLongNames } from './support/screens/longNames.ts';

// Every step of so many pages would be kept until the end.
test.use({ trace: 'off' });
// A quarter of all end-to-end time is in this file: one half after the other would outlast all other files.
test.describe.configure({ mode: 'parallel' });

/** The previewed mail has a spec of its own; a headline that is still empty is a place to write in. */
const exclude = ['iframe', '[data-line]:has(> br:only-child)'];

const usual = { width: 1440, height: 900 };

/** A usual window, a narrow one and the smallest there is. */
const windows = [
  usual,
  ...(isThorough ? [{ width: 900, height: 700 }] : []),
  { width: 640, height: 480 },
];

const halves = ['first half', 'second half'];
/** One of so many screens is looked at: all of them in a run of this spec, too. */
const step = isQuick ? 5 : 1;

// In German, whose words are longer: no text is missing in another language, or it would not compile.
for (const [half, what] of halves.entries()) {
  test(`axe finds nothing in any screen, and all is in sight, also of endless names: ${what}`, async ({
    face,
    browser,
  }) => {
    test.skip(face === 'electron', 'The page is the same in both.');
    const found: Record<string, string[]> = {};
    const checkedPieces = new Set<string>();
    await atEveryScreen(
      browser,
      {
        context: {
          locale: 'de-DE',
          viewport: usual,
          colorScheme: 'light',
          reducedMotion: 'reduce',
        },
        furnish: useLongNames,
        wanted: (_, index) => index % step === 0 && (index / step) % halves.length === half,
      },
      async ({ page }, name) => {
        const within = await onTop(page);
        const findings = await axeFindingsInBothThemes(page, {
          include: [within],
          exclude,
          checkedPieces,
        });
        for (const window of windows) {
          // It has that size already.
          if (window !== usual) await resize(page, window);
          const lost = await outOfSight(page, within);
          findings.push(...lost.map((what) => `${String(window.width)} px: ${what}`));
        }
        await resize(page, usual);
        found[name] = findings;
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
async function resize(page: Page, size: (typeof windows)[number]): Promise<void> {
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
