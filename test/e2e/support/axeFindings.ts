import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Parts of the page, by their selectors: those that are looked at, all where none is named, and those that are not. */
interface Parts {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What axe reports of the page as it stands, its best practice included: `rule: element`. */
export async function axeFindings(page: Page, parts: Parts = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  for (const part of parts.include ?? []) axe.include(part);
  for (const part of parts.exclude ?? []) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
