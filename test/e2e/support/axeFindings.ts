import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Parts of the page, by their selectors: those that are looked at, all where none is named, and those that are not. */
interface Parts {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What axe reports of the page as it stands, its best practice included: `rule: element`. */
export async function axeFindings(page: Page, parts: Parts = {}): Promise<string[]> {
  return reported(looking(page, parts));
}

/** The rules whose answer depends on colours: all that another theme can change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The same in light, and in the dark what depends on colours. The app follows the system; it is left in the dark. */
export async function axeFindingsInBothThemes(page: Page, parts: Parts = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axeFindings(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await reported(looking(page, parts).withRules(rulesOfColour));
  return [...light, ...dark.map((finding) => `dark, ${finding}`)];
}

function looking(page: Page, parts: Parts): AxeBuilder {
  const axe = new AxeBuilder({ page });
  for (const part of parts.include ?? []) axe.include(part);
  for (const part of parts.exclude ?? []) axe.exclude(part);
  return axe;
}

async function reported(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
