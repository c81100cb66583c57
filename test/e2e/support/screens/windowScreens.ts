import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { projectRoot } from '../../../../build/targets.ts';
import {
  settingsSections,
  type SettingsSection,
} from '../../../../renderer/panels/publication-settings/sections/settingsSections.ts';
import { allMessages } from '../../../../renderer/language/dialogMessages.ts';
import { archives, zipped } from '../../../desk/archives/support/archives.ts';
import type { Author } from '../author.ts';
import { addPastIssues } from '../pastIssues.ts';
import { shown, type Screen } from './screen.ts';

/** The windows over the page, and what they say. */
export const windowScreens: readonly Screen[] = [
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
    name: 'search',
    prepare: addPastIssues,
    open: async (author) => {
      const { search } = author.messages;
      await (await shown(author, 'button', search.title)).click();
      const dialog = await shown(author, 'dialog', search.title);
      await dialog.getByRole('combobox').fill('die');
      await expect(dialog.getByRole('group').nth(2)).toBeVisible();
    },
  },
  {
    name: 'credits',
    open: async (author) => {
      await author.run(author.messages.credits.title);
      const dialog = await shown(author, 'dialog', author.messages.credits.title);
      await expect(dialog.getByRole('row').nth(1)).toBeVisible();
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
      await expect(dialog.getByRole('heading', { name: importing.found })).toBeVisible();
    },
  },
  {
    name: 'import-running',
    changes: true,
    open: async (author) => {
      const { importing } = author.messages;
      // A worker that never answers.
      await author.page.route('**/importWorker*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await author.run(importing.title);
      const dialog = await shown(author, 'dialog', importing.title);
      await dialog.getByLabel(importing.chooseFile).setInputFiles({
        name: 'issue.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Ein Absatz.\n'.repeat(100_000)),
      });
      await expect(dialog.getByRole('progressbar')).toBeVisible();
    },
  },
  {
    name: 'import-archive',
    changes: true,
    open: async (author) => {
      const { importing } = author.messages;
      const { archive } = allMessages(author.messages);
      await author.run(importing.title);
      const dialog = await shown(author, 'dialog', importing.title);
      await dialog.getByLabel(importing.chooseFile).setInputFiles({
        name: 'export.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(archives['substack'] ? zipped(archives['substack']) : []),
      });
      await dialog.getByRole('button', { name: archive.start(3) }).click();
      await expect(dialog.getByRole('button', { name: archive.fetch })).toBeVisible();
    },
  },
  { name: 'export', open: openExport },
  {
    name: 'exported',
    changes: true,
    open: async (author) => {
      const { exporting } = author.messages;
      await openExport(author);
      await author.page.getByLabel(exporting.target).selectOption('eml');
      await author.page.getByRole('dialog').locator('.primary').last().click();
      const result = author.page.locator('.export-result');
      await expect(result).toContainText('issue.eml');
      await result.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'test-mail',
    open: async (author) => {
      await author.run(author.messages.commands.names.testMail);
      await shown(author, 'dialog', author.messages.commands.names.testMail);
    },
  },
  {
    name: 'rename',
    open: async (author) => {
      await author.run(author.messages.commands.names.rename);
      await shown(author, 'textbox', author.messages.library.renamePrompt);
    },
  },
  {
    name: 'trashed',
    changes: true,
    open: async (author) => {
      await author.run(author.messages.commands.names.trash);
      await shown(author, 'button', author.messages.trash.undo);
    },
  },
  {
    name: 'trashed-several',
    changes: true,
    open: async (author) => {
      const { commands, trash } = author.messages;
      const rows = author.page.locator('.issue-row');
      await author.run(commands.names.duplicateIssue);
      await expect(rows.locator('.copy-mark')).toHaveCount(1);
      await author.run(commands.names.trash);
      await expect(rows).toHaveCount(1);
      await rows.click();
      await expect(author.line('title')).toBeVisible();
      await author.run(commands.names.trash);
      const undo = author.page.locator('.trash-notice').getByRole('button', { name: trash.undo });
      await expect(undo).toHaveCount(2);
    },
  },
  {
    name: 'trash-restored',
    changes: true,
    open: async (author) => {
      const { trash } = author.messages;
      await openTrash(author);
      await author.page.getByRole('button', { name: trash.restore }).click();
      await shown(author, 'button', trash.open);
    },
  },
  {
    name: 'trash',
    changes: true,
    open: async (author) => {
      await openTrash(author);
    },
  },
  {
    name: 'trash-question',
    changes: true,
    open: async (author) => {
      await openTrash(author);
      await (await shown(author, 'button', author.messages.trash.emptyTrash)).click();
      await shown(author, 'dialog', author.messages.trash.emptyQuestion(1));
    },
  },
  ...settingsSections.map((section) => ({
    name: `settings-${section}`,
    open: async (author: Author) => {
      await openSettings(author, section);
    },
  })),
  {
    name: 'settings-picture-host',
    changes: true,
    open: async (author) => {
      const { pictureHost } = author.messages;
      const dialog = await openSettings(author, 'pictureHost');
      await dialog.getByLabel(pictureHost.kind).selectOption(pictureHost.kinds.sftp);
      await dialog.getByRole('button', { name: pictureHost.test }).click();
      await expect(dialog.getByRole('alert')).toHaveText(pictureHost.unusableHost);
    },
  },
  {
    name: 'settings-drafts',
    changes: true,
    open: async (author) => {
      const { draft } = author.messages;
      const dialog = await openSettings(author, 'drafts');
      await dialog.getByLabel(draft.tool).selectOption('listmonk');
      await dialog.getByRole('button', { name: draft.test }).click();
      await expect(dialog.getByRole('alert')).toHaveText(draft.unusable);
    },
  },
  {
    name: 'export-not-uploaded',
    changes: true,
    open: async (author) => {
      const { settings, commands, exporting, pictureHost } = author.messages;
      const dialog = await openSettings(author, 'pictureHost');
      await dialog.getByLabel(pictureHost.kind).selectOption(pictureHost.kinds.webdav);
      await dialog.getByRole('button', { name: settings.save }).click();
      await expect(dialog).toBeHidden();
      await openExport(author);
      const exportDialog = author.page.getByRole('dialog', { name: commands.names.export });
      await exportDialog.getByRole('button', { name: exporting.copy.richText }).click();
      await expect(exportDialog.getByRole('alert')).toHaveText(pictureHost.unusableHost);
    },
  },
  {
    name: 'settings-low-contrast',
    changes: true,
    open: async (author) => {
      const { look } = author.messages.settings;
      const dialog = await openSettings(author, 'look');
      const light = dialog.getByRole('group', { name: look.schemes.light });
      await light.getByLabel(look.colours.text, { exact: true }).fill('#cccccc');
      await expect(light.getByRole('status')).toBeVisible();
    },
  },
  {
    name: 'settings-not-saved',
    changes: true,
    open: async (author) => {
      const { newsletter, notSavedYet } = author.messages.settings;
      const dialog = await openSettings(author, 'newsletter');
      await dialog.getByLabel(newsletter.name, { exact: true }).fill('Strichpunkt');
      await author.press('Escape');
      await expect(dialog.getByText(notSavedYet)).toBeVisible();
    },
  },
  {
    name: 'versions',
    changes: true,
    open: async (author) => {
      await author.typeAtEnd(author.line('title'), ' – neu');
      await author.saved();
      const { history } = author.messages;
      await author.run(history.title);
      const dialog = await shown(author, 'dialog', history.title);
      await dialog.getByLabel(history.nameNow).fill('vorher');
      await author.press('Enter');
      const versions = dialog.getByRole('navigation').getByRole('button');
      await expect(versions.filter({ hasText: 'vorher' })).toBeVisible();
      await versions.last().click();
      await expect(dialog.locator('ins')).toBeVisible();
    },
  },
  { name: 'mark-sent', open: openMarking },
  {
    name: 'sent',
    changes: true,
    open: async (author) => {
      await markSent(author);
      await expect(author.page.getByText(author.messages.sent.locked)).toBeVisible();
    },
  },
  {
    name: 'sent-unlocked',
    changes: true,
    open: async (author) => {
      await markSent(author);
      await author.page.getByRole('button', { name: author.messages.sent.unlock }).click();
      await expect(author.page.getByText(author.messages.sent.unlocked)).toBeVisible();
    },
  },
];

async function openTrash(author: Author): Promise<void> {
  await author.run(author.messages.commands.names.trash);
  await (await shown(author, 'button', author.messages.trash.show)).click();
  const trash = await shown(author, 'dialog', author.messages.trash.title);
  await expect(trash.getByRole('listitem')).toHaveCount(1);
}

async function openExport(author: Author): Promise<void> {
  await author.run(author.messages.commands.names.export);
  await expect(author.page.getByLabel(author.messages.exporting.target)).toBeVisible();
}

async function openSettings(author: Author, section: SettingsSection): Promise<Locator> {
  const { names, settingsSections } = author.messages.commands;
  await author.run(names.settings);
  const dialog = await shown(author, 'dialog', names.settings);
  const name = settingsSections[section];
  await dialog.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const current = dialog.getByRole('navigation').locator('[aria-current="true"]');
  await expect(current).toHaveText(name);
  return dialog;
}

async function openMarking(author: Author): Promise<void> {
  await author.run(author.messages.sent.mark);
  await shown(author, 'dialog', author.messages.sent.mark);
}

async function markSent(author: Author): Promise<void> {
  const { sent } = author.messages;
  await openMarking(author);
  await author.page.getByLabel(sent.date).fill('2026-11-16');
  await author.page.getByRole('button', { name: sent.save, exact: true }).click();
}
