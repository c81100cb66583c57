import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Author } from '../author.ts';
import type { Home } from '../home.ts';
import { shown, type Screen } from './screen.ts';
import { expect } from '../expect.ts';

/** What is seen when something is in the way: a damaged file, a full disk, a crash, other programs and windows. */
export const troubleScreens: readonly Screen[] = [
  {
    name: 'damaged',
    prepare: (home) => {
      const whole = home.readIssue();
      writeFileSync(home.issueFile, whole.slice(0, whole.indexOf('"type": "tip"')));
    },
    open: async ({ page, messages }) => {
      await page.locator('.issue-row').click();
      await expect(page.getByRole('alert')).toContainText(messages.damage.what.broken);
    },
  },
  {
    name: 'damaged-settings',
    prepare: (home) => {
      const file = join(home.library ?? '', 'publication.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"beehiiv"', '42'));
    },
    open: async ({ page }) => {
      await expect(page.getByRole('alert')).toContainText('publication.json');
    },
  },
  {
    name: 'newer',
    prepare: (home) => {
      writeFileSync(home.issueFile, home.readIssue().replace(/"version": \d+/, '"version": 99'));
    },
    open: async ({ page, messages }) => {
      await expect(page.getByText(messages.editor.readOnlyNewer)).toBeVisible();
    },
  },
  {
    name: 'unknown-block',
    prepare: (home) => {
      const issue = home.readIssue().replace('"type": "greeting"', '"type": "horoscope"');
      writeFileSync(home.issueFile, issue);
    },
    open: async ({ page, messages }) => {
      await expect(page.getByText(messages.unknownBlock)).toBeVisible();
    },
  },
  {
    name: 'open-elsewhere',
    changes: true,
    open: async ({ page, messages }) => {
      const value = { outcome: 'elsewhere', by: 'window' };
      await page.route('**/desk/lease.hold', (route) =>
        route.fulfill({ json: { ok: true, value } }),
      );
      await page.reload();
      await expect(page.getByText(messages.conflict.elsewhere.window)).toBeVisible();
    },
  },
  {
    name: 'disk-full',
    changes: true,
    open: async (author) => {
      await typeOnFullDisk(author);
      await expect(author.status.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'fault',
    changes: true,
    open: async (author) => {
      await author.page.route('**/desk/issue.create', (route) =>
        route.fulfill({ json: { ok: true, value: diskFull } }),
      );
      await author.page.getByRole('button', { name: author.messages.library.newIssue }).click();
      await shown(author, 'button', author.messages.app.dismiss);
    },
  },
  {
    name: 'left-closed',
    changes: true,
    open: async ({ page, messages }, home) => {
      const mark = { library: libraryName(home), id: basename(home.issueFolder), left: 2 };
      await page.evaluate(
        (text) => {
          localStorage.setItem('setzkasten.opening', text);
        },
        JSON.stringify({ ...mark, isThere: false }),
      );
      await page.reload();
      await shown({ page }, 'button', messages.leftClosed.openAnyway);
    },
  },
  {
    name: 'issue-fault',
    changes: true,
    open: async ({ page, messages }) => {
      await page.addInitScript(() => {
        const create = document.createElement.bind(document);
        document.createElement = ((name: string, options?: ElementCreationOptions) => {
          if (name === 'figure') throw new Error('No figures today.');
          return create(name, options);
        }) as typeof document.createElement;
      });
      await page.reload();
      await expect(page.getByRole('alert')).toContainText(messages.leftClosed.fault);
    },
  },
  {
    name: 'part-fault',
    changes: true,
    open: async ({ page, messages }) => {
      await page.route(/\/(?:PreviewPane|Outline|ExportDialog)-[^/]*\.js$/, (route) =>
        route.abort(),
      );
      await page.reload();
      // In a narrow window outline and preview take turns.
      const faults = page.getByText(messages.app.partFault);
      await expect(faults.first()).toBeVisible();
      await page.getByRole('button', { name: messages.app.export }).click();
      await expect.poll(() => faults.count()).toBeGreaterThan(1);
    },
  },
  {
    name: 'recovery',
    prepare: leaveUnsaved,
    open: async (author) => {
      await shown(author, 'dialog', author.messages.recovery.title);
    },
  },
  {
    name: 'recovery-waits',
    prepare: leaveUnsaved,
    open: async (author) => {
      const { recovery } = author.messages;
      const dialog = await shown(author, 'dialog', recovery.title);
      await dialog.getByRole('button', { name: recovery.later }).last().click();
      await shown(author, 'button', recovery.look);
    },
  },
  {
    name: 'conflict',
    changes: true,
    open: async (author, home) => {
      const { conflict } = author.messages;
      await author.typeAtEnd(author.line('title'), ' – hier');
      writeFileSync(home.issueFile, changedElsewhere(home));
      await author.page.getByRole('button', { name: conflict.show }).click();
      const dialog = await shown(author, 'dialog', conflict.title);
      await expect(dialog.getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'conflict-copy',
    prepare: (home) => {
      const name = 'issue (Adas in Konflikt stehende Kopie 2026-11-16).json';
      writeFileSync(join(home.issueFolder, name), changedElsewhere(home));
    },
    open: async (author) => {
      const { conflict } = author.messages;
      await author.page.getByRole('button', { name: conflict.show }).click();
      const dialog = await shown(author, 'dialog', conflict.copyTitle);
      await expect(dialog.getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'settings-conflict',
    changes: true,
    open: async (author, home) => {
      const { settings, commands } = author.messages;
      await author.run(commands.names.settings);
      const dialog = await shown(author, 'dialog', commands.names.settings);
      await dialog.getByLabel(settings.newsletter.name, { exact: true }).fill('Strichpunkt');
      const file = join(home.library ?? '', 'publication.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Sandvoss', 'Sandfuß'));
      await dialog.getByRole('button', { name: settings.save }).click();
      await expect(dialog.getByText(settings.conflict)).toBeVisible();
    },
  },
  {
    name: 'library',
    prepare: (home) => {
      const [from, text] = [home.issueFolder, home.readIssue()];
      for (let week = 46; week > 34; week -= 1) {
        const folder = join(home.library ?? '', `2026-kw${String(week)}`);
        cpSync(from, folder, { recursive: true });
        writeFileSync(join(folder, 'issue.json'), text.replaceAll('KW47', `KW${String(week)}`));
      }
      writeFileSync(join(home.library ?? '', '2026-kw40', 'issue.json'), text.slice(0, 700));
    },
    open: async ({ page, messages }) => {
      await expect(page.getByRole('searchbox', { name: messages.library.search })).toBeVisible();
    },
  },
];

function libraryName(home: Home): string {
  return (JSON.parse(home.readPublication()) as { name: string }).name;
}

/** What another program wrote meanwhile. */
function changedElsewhere(home: Home): string {
  return home.readIssue().replace('"Im Wartezimmer"', '"Anderswo"');
}

const diskFull = { outcome: 'disk-full', why: 'There is no space left on the disk. (ENOSPC)' };

async function typeOnFullDisk(author: Author): Promise<void> {
  await author.page.route('**/desk/issue.save', (route) =>
    route.fulfill({ json: { ok: true, value: diskFull } }),
  );
  await author.typeAtEnd(author.line('title'), ' – noch nicht gespeichert');
}

/** Leaves what a crash leaves: a text in the journal that no save could write. */
function leaveUnsaved(home: Home): void {
  const journal = join(home.folder, '.config/setzkasten/recovery');
  const text = home.readIssue().replace('vollen Auslastung"', 'vollen Auslastung, länger"');
  const library = realpathSync(home.library ?? '');
  const entry = { library, id: basename(home.issueFolder), base: '', time: Date.now(), text };
  mkdirSync(journal, { recursive: true });
  writeFileSync(join(journal, 'session-of-before.json'), JSON.stringify(entry));
}
