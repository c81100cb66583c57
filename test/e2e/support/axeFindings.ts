import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Selectors of the parts that are checked, by default the whole page, and of parts that are not. */
interface Parts {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** HTML of blocks that were checked before: they are left out, and those that are checked now are added. */
  readonly checkedBlocks?: Set<string>;
}

/** What axe reports of the page as it stands, its best practice included: `rule: element`. It looks into no frame. */
export async function axeFindings(page: Page, parts: Parts = {}): Promise<string[]> {
  const found = await reported(page, parts, {});
  await rememberBlocks(page, parts);
  return found;
}

type Axe = typeof axe;

/** The rules whose answer depends on colours: all that another theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The same in light, and in the dark what depends on colours. The app follows the system; it is left in the dark. */
export async function axeFindingsInBothThemes(page: Page, parts: Parts = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await reported(page, parts, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await reported(page, parts, { runOnly: rulesOfColour });
  await rememberBlocks(page, parts);
  return [...light, ...dark.map((finding) => `dark, ${finding}`)];
}

async function rememberBlocks(page: Page, { include = ['html'], checkedBlocks }: Parts) {
  if (!checkedBlocks) return;
  const selector = include.map((part) => `${part} .ProseMirror > *`).join();
  const blocks = page.locator(selector);
  for (const block of await blocks.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)))
    checkedBlocks.add(block);
}

/**
 * Axe is read by the page once, and asked for violations alone: what passed is most of what it could tell, an element
 * of the page each.
 */
async function reported(page: Page, parts: Parts, options: axe.RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const { include = ['html'], exclude = [], checkedBlocks = new Set() } = parts;
  return page.evaluate(
    async ({ include, exclude, checked, options }) => {
      const page = window as unknown as { axe: Axe };
      const known = new Set(checked);
      const blocks = [...document.querySelectorAll('.ProseMirror > *')];
      const left = blocks.filter(({ outerHTML }) => known.has(outerHTML));
      const context = { include, exclude: [...exclude, ...left] };
      const { violations } = await page.axe.run(context, {
        ...options,
        iframes: false,
        resultTypes: ['violations'],
      });
      // The arrow keys scroll a grid, as they move the page's cursor in it; a focus of its own would take that away.
      const isScrolledByCursor = (finding: string) =>
        finding.startsWith('scrollable-region-focusable: <div class="grid-frame"');
      return violations
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
        .filter((finding) => !isScrolledByCursor(finding));
    },
    { include: [...include], exclude: [...exclude], checked: [...checkedBlocks], options },
  );
}
