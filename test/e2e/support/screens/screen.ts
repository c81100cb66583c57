import { expect, type Locator } from '@playwright/test';
import type { Author } from '../author.ts';
import type { Home } from '../home.ts';

/** One of the things that the author can see, and how she comes to it. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  /** What she has when the app starts: the German sample where nothing is said, else a newsletter without issues, or nothing. */
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
