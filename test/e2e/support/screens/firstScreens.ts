import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

/** What a new author sees. */
export const firstScreens: readonly Screen[] = [
  {
    name: 'welcome',
    from: 'nothing',
    open: async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'no-issue',
    from: 'newsletter',
    open: async ({ page, messages }) => {
      await expect(page.getByText(messages.welcome.firstIssue)).toBeVisible();
    },
  },
  {
    name: 'new-issue',
    from: 'newsletter',
    changes: true,
    open: async (author) => {
      await author.page.getByRole('button', { name: author.messages.library.newIssue }).click();
      await expect(author.block('masthead')).toBeVisible();
      await author.saved();
    },
  },
];
