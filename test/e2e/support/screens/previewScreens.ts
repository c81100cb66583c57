import { expect } from '@playwright/test';
import type { Author } from '../author.ts';
import type { Screen } from './screen.ts';

/** The other views of the preview; it stays at the last. */
export const previewScreens: readonly Screen[] = [
  {
    name: 'preview-text',
    open: async (author) => {
      const { page, messages } = author;
      await showPreview(author);
      await page.getByRole('button', { name: messages.preview.views.text, exact: true }).click();
      await expect(page.locator('.text-view')).toBeVisible();
    },
  },
  {
    name: 'preview-inbox',
    open: async (author) => {
      const { page, messages } = author;
      await showPreview(author);
      await page.getByRole('button', { name: messages.preview.views.inbox, exact: true }).click();
      await expect(page.locator('.inboxes')).toBeVisible();
    },
  },
];

/** In a narrow window, it has to be asked for. */
async function showPreview({ page, messages }: Author): Promise<void> {
  const toggle = page.getByRole('button', { name: messages.app.togglePreview });
  if ((await toggle.getAttribute('aria-pressed')) === 'false') await toggle.click();
}
