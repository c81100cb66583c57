import { expect, type Locator } from '@playwright/test';
import type { Author } from '../author.ts';
import type { Home } from '../home.ts';

/** A screen of the app, and how to reach it. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  /** The data at startup: by default the German sample, else a newsletter without issues, or nothing. */
  readonly from?: 'newsletter' | 'nothing';
  /** What happens to the sample's files before. */
  readonly prepare?: (home: Home) => void;
  /** Whether it leaves more than Escape puts away: then no other screen starts with what it leaves. */
  readonly changes?: true;
  readonly open: (author: Author, home: Home) => Promise<void>;
}

/** Waits for the one with that role and name, and returns it. */
export async function shown(
  { page }: Pick<Author, 'page'>,
  role: 'dialog' | 'listbox' | 'search' | 'button' | 'textbox' | 'toolbar',
  name: string,
): Promise<Locator> {
  const found = page.getByRole(role, { name, exact: true });
  await expect(found).toBeVisible();
  return found;
}
