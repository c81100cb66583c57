import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Parts of the page, by their selectors: those that are looked at, the whole page where none is named, and those that are not. */
interface Parts {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What axe reports of the page as it stands, its best practice included: `rule: element`. It looks into no frame. */
export function axeFindings(page: Page, parts: Parts = {}): Promise<string[]> {
  return reported(page, parts, {});
}

type Axe = typeof axe;

/** The rules whose answer depends on colours: all that another theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The same in light, and in the dark what depends on colours. The app follows the system; it is left in the dark. */
export async function axeFindingsInBothThemes(page: Page, parts: Parts = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axeFindings(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await reported(page, parts, { runOnly: rulesOfColour });
  return [...light, ...dark.map((finding) => `dark, ${finding}`)];
}

/**
 * Axe is read by the page once, and asked for violations alone: what passed is most of what it could tell, an element
 * of the page each.
 */
async function reported(page: Page, parts: Parts, options: axe.RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const { include = ['html'], exclude = [] } = parts;
  return page.evaluate(
    async ({ context, options }) => {
      const page = window as unknown as { axe: Axe };
      const { violations } = await page.axe.run(context, {
        ...options,
        iframes: false,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { context: { include: [...include], exclude: [...exclude] }, options },
  );
}
