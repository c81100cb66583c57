import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot } from '../../../build/targets.ts';
import type { Author } from './author.ts';

/** One of the things that the author can see, and how she comes to it from the German sample. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  readonly open: (author: Author) => Promise<void>;
}

/** Every screen of the app but the welcome, which has no library. */
export const screens: readonly Screen[] = [
  { name: 'page', open: () => Promise.resolve() },
  {
    name: 'slash-menu',
    open: async (author) => {
      await author.putCursorAtEnd(author.block('lead-essay').locator('> p').first());
      await author.press('Enter');
      await author.page.keyboard.type('/');
      await shown(author, 'listbox', author.messages.editor.insert);
    },
  },
  {
    name: 'block-actions',
    open: async (author) => {
      await (await author.gripOf(author.block('tip'))).click();
      await expect(author.page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'format-bar',
    open: async (author) => {
      await author.putCursorAtEnd(author.block('lead-essay').locator('> p').first());
      await author.press('Shift+Home');
      await shown(author, 'button', author.messages.editor.bold);
    },
  },
  {
    name: 'field-bar',
    open: async (author) => {
      await author.putCursorAtEnd(author.line('title'));
      await expect(author.page.locator('.field-bar')).toBeVisible();
    },
  },
  {
    name: 'find',
    open: async (author) => {
      await author.run(author.messages.writing.find.title);
      await shown(author, 'search', author.messages.writing.find.title);
      await author.page.keyboard.type('der');
      await author.press('Enter');
    },
  },
  {
    name: 'view',
    open: async ({ page, messages }) => {
      await page.getByRole('button', { name: messages.writing.view.title, exact: true }).click();
      await expect(page.getByRole('switch').first()).toBeVisible();
    },
  },
  {
    name: 'budget',
    open: async (author) => {
      await author.putCursorAtEnd(author.line('headline', author.block('tip')));
      await author.page.getByTitle(author.messages.writing.budget.title).click();
      await expect(author.page.getByRole('spinbutton')).toBeFocused();
    },
  },
  {
    name: 'palette',
    open: async (author) => {
      await author.press('ControlOrMeta+p');
      await shown(author, 'dialog', author.messages.commands.names.palette);
    },
  },
  {
    name: 'shortcuts',
    open: async (author) => {
      await author.run(author.messages.commands.names.shortcuts);
      await shown(author, 'dialog', author.messages.commands.names.shortcuts);
    },
  },
  {
    name: 'import',
    open: async (author) => {
      const { importing } = author.messages;
      await author.run(importing.title);
      const dialog = await shown(author, 'dialog', importing.title);
      await dialog
        .getByLabel(importing.chooseFile)
        .setInputFiles(join(projectRoot, 'test/fixtures/import/werkstattbrief.txt'));
      await expect(dialog.getByText(importing.found)).toBeVisible();
    },
  },
  {
    name: 'export',
    open: async (author) => {
      await author.run(author.messages.exporting.title);
      await expect(author.page.getByLabel(author.messages.exporting.target)).toBeVisible();
    },
  },
  {
    name: 'test-mail',
    open: async (author) => {
      await author.run(author.messages.testMail.title);
      await shown(author, 'dialog', author.messages.testMail.title);
    },
  },
  {
    name: 'check',
    open: async (author) => {
      await author.putCursorAtEnd(author.block('lead-essay').locator('> p').first());
      await author.page.keyboard.type(' TODO');
      await author.saved();
      await author.status.locator('[aria-controls="check"]').click();
      await expect(author.page.locator('.check-pane li').first()).toBeVisible();
    },
  },
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
  {
    name: 'rename',
    open: async (author) => {
      await author.run(author.messages.commands.names.rename);
      await shown(author, 'dialog', author.messages.library.renamePrompt);
    },
  },
];

async function shown(
  { page }: Author,
  role: 'dialog' | 'listbox' | 'search' | 'button',
  name: string,
) {
  const found = page.getByRole(role, { name, exact: true });
  await expect(found).toBeVisible();
  return found;
}
