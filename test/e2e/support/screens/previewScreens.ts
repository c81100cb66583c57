import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

/** The other views of the preview; it stays at the last. */
export const previewScreens: readonly Screen[] = [
  {
    name: 'preview-text',
    open: async ({ page, messages }) => {
      await page.getByRole('button', { name: messages.preview.views.text, exact: true }).click();
      await expect(page.locator('.text-view')).toBeVisible();
    },
  },
  {
    name: 'preview-inbox',
    open: async ({ page, messages }) => {
      await page.getByRole('button', { name: messages.preview.views.inbox, exact: true }).click();
      await expect(page.locator('.inboxes')).toBeVisible();
    },
  },
];
