import { expect } from '@playwright/test';
import { shown, type Screen } from './screen.ts';

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
    name: 'start',
    from: 'nothing',
    prepare: (home) => {
      home.useNoLibrary();
    },
    open: async (author) => {
      await shown(author, 'dialog', author.messages.start.title);
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
