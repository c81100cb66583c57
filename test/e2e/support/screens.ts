import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot } from '../../../build/targets.ts';
import { settingsSections } from '../../../renderer/language/settings/settingsMessages.ts';
import type { Author } from './author.ts';
import type { Home } from './home.ts';

/** One of the things that the author can see, and how she comes to it from the German sample. */
export interface Screen {
  /** Also the name of its picture. */
  readonly name: string;
  readonly open: (author: Author, home: Home) => Promise<void>;
}

/** Every screen of the app but the welcome, which has no library. The last ones change the issue on disk. */
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
      await shown(author, 'dialog', author.messages.commands.sheet.title);
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
  ...settingsSections.map((section) => ({
    name: `settings-${section}`,
    open: async (author: Author) => {
      const { settings } = author.messages;
      await author.run(settings.title);
      const dialog = await shown(author, 'dialog', settings.title);
      const name = settings.sections[section];
      await dialog.getByRole('navigation').getByRole('button', { name, exact: true }).click();
      const current = dialog.getByRole('navigation').locator('[aria-current="true"]');
      await expect(current).toHaveText(name);
    },
  })),
  {
    name: 'versions',
    open: async (author) => {
      await author.typeAtEnd(author.line('title'), ' – neu');
      await author.saved();
      await author.run(author.messages.history.title);
      const dialog = await shown(author, 'dialog', author.messages.history.title);
      await expect(dialog.locator('ins, del').first()).toBeVisible();
    },
  },
  {
    name: 'mark-sent',
    open: async (author) => {
      await author.run(author.messages.sent.mark);
      await shown(author, 'dialog', author.messages.sent.mark);
    },
  },
  {
    name: 'sent',
    open: async (author) => {
      const { sent } = author.messages;
      await author.run(sent.mark);
      const dialog = await shown(author, 'dialog', sent.mark);
      await dialog.getByLabel(sent.date).fill('2026-11-16');
      await dialog.getByRole('button', { name: sent.save }).click();
      await expect(author.page.getByText(sent.locked)).toBeVisible();
    },
  },
  {
    name: 'conflict',
    open: async (author, home) => {
      const { conflict, sent } = author.messages;
      await author.page.getByRole('button', { name: sent.unlock }).click();
      await author.typeAtEnd(author.line('title'), ' – hier');
      writeFileSync(home.issueFile, home.readIssue().replace('"Im Wartezimmer"', '"Anderswo"'));
      await author.page.getByRole('button', { name: conflict.show }).click();
      await shown(author, 'dialog', conflict.title);
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
