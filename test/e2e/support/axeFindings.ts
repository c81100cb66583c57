import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Half as long as `axe.source`, which each page has to read. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Selectors of the parts that are checked, by default the whole page, and of parts that are not. */
interface Parts {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** HTML of pieces that were checked before: they are left out, and those that are checked now are added. */
  readonly checkedPieces?: Set<string>;
}

/** What of the page is on most screens as it was on the last: the blocks, and what lies around the page. */
const pieces = '.ProseMirror > *, .workbench > :is(header, footer, aside, .library)';

/** What axe reports of the page as it stands, its best practice included: `rule: element`. It looks into no frame. */
export async function axeFindings(page: Page, parts: Parts = {}): Promise<string[]> {
  return reported(page, parts, await knownPieces(page, parts), {});
}

type Axe = typeof axe;

/** The rules whose answer depends on colours: all that another theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The same in light, and in the dark what depends on colours. The app follows the system; it is left in the dark. */
export async function axeFindingsInBothThemes(page: Page, parts: Parts = {}): Promise<string[]> {
  const known = await knownPieces(page, parts);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await reported(page, parts, known, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await reported(page, parts, known, { runOnly: rulesOfColour });
  return [...light, ...dark.map((finding) => `dark, ${finding}`)];
}

/** Which of the page's pieces, in their order, were checked before; remembers those that will be. */
async function knownPieces(page: Page, { include = ['html'], checkedPieces }: Parts) {
  if (!checkedPieces) return [];
  const all = await page.locator(pieces).evaluateAll((found, parts) => {
    // How the page looks as a whole is said there: its text size, what is dimmed, what is beside it.
    const around = [...document.querySelectorAll('html, body, .workbench, .ProseMirror')];
    const look = around.map((element) => (element.cloneNode(false) as Element).outerHTML).join('');
    return found.map((piece) => ({
      html: look + piece.outerHTML,
      isIncluded: parts.some((part) => piece.closest(part)),
    }));
  }, include);
  const known = all.flatMap(({ html }, index) => (checkedPieces.has(html) ? [index] : []));
  for (const { html, isIncluded } of all) if (isIncluded) checkedPieces.add(html);
  return known;
}

/**
 * Axe is read by the page once, and asked for violations alone: what passed is most of what it could tell, an element
 * of the page each.
 */
async function reported(
  page: Page,
  { include = ['html'], exclude = [] }: Parts,
  known: readonly number[],
  options: axe.RunOptions,
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ include, exclude, pieces, known, options }) => {
      const page = window as unknown as { axe: Axe };
      const all = document.querySelectorAll(pieces);
      const left = known.flatMap((index) => all[index] ?? []);
      const { violations } = await page.axe.run(
        { include, exclude: [...exclude, ...left] },
        // Only the HTML of what is found is told.
        { ...options, iframes: false, resultTypes: ['violations'], selectors: false },
      );
      // The arrow keys scroll a grid, as they move the page's cursor in it; a focus of its own would take that away.
      const isScrolledByCursor = (finding: string) =>
        finding.startsWith('scrollable-region-focusable: <div class="grid-frame"');
      return violations
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
        .filter((finding) => !isScrolledByCursor(finding));
    },
    { include: [...include], exclude: [...exclude], pieces, known, options },
  );
}
