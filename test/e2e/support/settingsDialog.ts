import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Publication } from '../../../issue/publication.ts';
import type { Home } from './home.ts';

/** Where a library's settings are written. */
export const fileOf = ({ library = '' }: Home) => join(library, 'publication.json');

/** What stands there. */
export const onDisk = (home: Home) => JSON.parse(readFileSync(fileOf(home), 'utf8')) as Publication;

/** The window with the newsletter's settings, open or not. */
export const dialogIn = (page: Page) =>
  page.getByRole('dialog', { name: 'Einstellungen des Newsletters' });

/** Opens it from the toolbar. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Einstellungen des Newsletters' }).first().click();
  return dialogIn(page);
}

/** Goes to one of its sections. */
export const goTo = (dialog: Locator, section: string) =>
  dialog.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();

/** Saves what was set. */
export const save = (dialog: Locator) =>
  dialog.getByRole('button', { name: 'Einstellungen speichern' }).click();
