import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';

/** The window with the versions. */
async function openVersions({ page }: Author) {
  await page.getByRole('button', { name: 'Fassungen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fassungen' });
  await expect(dialog.getByRole('navigation')).toBeVisible();
  return dialog;
}

test('versions are kept, named, compared and restored, and a restore is undone', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const title = await author.line('title').innerText();
  await author.typeAtEnd(author.line('title'), ' zuerst');
  await author.saved();

  const dialog = await openVersions(author);
  await dialog.getByLabel('Diesen Stand benennen').fill('vor dem Lektorat');
  await dialog.getByRole('button', { name: 'Benennen' }).click();
  const named = dialog.getByRole('button', { name: /vor dem Lektorat/ });
  await expect(named).toHaveAttribute('aria-current', 'true');
  await expect(dialog).toContainText('Beide Fassungen sind gleich.');
  await page.keyboard.press('Escape');

  await author.putCursorAtEnd(author.line('title'));
  for (let letter = 0; letter < 'zuerst'.length; letter += 1) await author.press('Backspace');
  await page.keyboard.type('danach');
  await author.saved();
  await openVersions(author);
  await named.click();
  await expect(dialog.locator('del')).toHaveText('zuerst');
  await expect(dialog.locator('ins')).toHaveText('danach');
  await dialog.getByRole('button', { name: 'Diese Fassung holen' }).click();
  await expect(author.line('title')).toHaveText(`${title} zuerst`);
  await author.saved();
  expect(home.readIssue()).toContain(`${title} zuerst`);

  await author.press('ControlOrMeta+z');
  await expect(author.line('title')).toHaveText(`${title} danach`);
  await author.saved();
  expect(home.readIssue()).toContain(`${title} danach`);
});

test('a sent issue is locked until it is unlocked, and keeps its mark and its version', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await page.getByRole('button', { name: 'Exportieren' }).click();
  await page.getByLabel('Ziel').selectOption('mailchimp');
  await page.getByRole('button', { name: /schreiben$/ }).click();
  await page.getByRole('button', { name: 'Als verschickt markieren' }).click();
  await expect(page.getByLabel('Ziel')).toHaveValue('mailchimp');
  await page.getByLabel('Verschickt am').fill('2026-11-16');
  await page.getByRole('button', { name: 'Markieren', exact: true }).click();
  const notice = page.getByRole('region', { name: 'Verschickt' });
  await expect(notice).toContainText('Verschickt am 16. November 2026, für Mailchimp.');
  await expect(page.getByRole('navigation')).toContainText('Verschickt am 16. November');
  await expect
    .poll(() => home.readIssue())
    .toContain('"sent": { "date": "2026-11-16", "target": "mailchimp" }');
  const sent = home.readIssue();

  await expect(author.paper).toHaveAttribute('contenteditable', 'false');
  await author.line('title').click();
  await page.keyboard.type('Hoppla');
  await expect(page.getByRole('button', { name: 'Block hinzufügen' })).toHaveCount(0);
  expect(await author.line('title').innerText()).not.toContain('Hoppla');

  await notice.getByRole('button', { name: 'Entsperren' }).click();
  await author.typeAtEnd(author.line('title'), ' korrigiert');
  await author.saved();
  expect(home.readIssue()).toContain('"sent": { "date": "2026-11-16", "target": "mailchimp" }');
  expect(home.readIssue()).toContain('korrigiert');
  const folder = join(home.issueFolder, '.history');
  const mark = readdirSync(folder).find((name) => name.endsWith('.sent')) ?? '';
  expect(readFileSync(join(folder, mark.replace('.sent', '.json')), 'utf8')).toBe(sent);
  await notice.getByRole('button', { name: 'Wieder sperren' }).click();
  await expect(author.paper).toHaveAttribute('contenteditable', 'false');

  const row = page.getByRole('listitem').filter({ hasText: 'Verschickt am' });
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await expect(author.line('title')).toContainText('KW48');
  await expect(notice).toHaveCount(0);
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  await row.getByRole('button', { name: /^Aktionen für „/ }).click();
  await page.getByRole('menuitem', { name: 'Verschickt am …' }).click();
  await page.getByRole('button', { name: 'Markierung entfernen' }).click();
  await expect(row).toHaveCount(0);
});

test('a truncated issue opens to be read, and is repaired or restored', async ({ home, start }) => {
  home.useSample();
  const whole = home.readIssue();
  const cut = whole.slice(0, whole.indexOf('"type": "chart"') + 400);
  writeFileSync(home.issueFile, cut);
  const { page, author } = await start();
  const row = page.getByRole('navigation').getByRole('listitem');
  await expect(row).toContainText('Beschädigt');
  await row.getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('Die Datei dieser Ausgabe ist beschädigt.');
  await expect(author.block('lead-essay')).toBeVisible();
  await expect(author.paper).toHaveAttribute('contenteditable', 'false');
  expect(home.readIssue()).toBe(cut);
  expect(existsSync(join(home.issueFolder, '.history'))).toBe(false);

  await page.getByRole('button', { name: 'Reparieren' }).click();
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  await author.typeAtEnd(author.line('title'), ' gerettet');
  await author.saved();
  expect(JSON.parse(home.readIssue())).toMatchObject({ format: 'setzkasten-issue' });
  const dialog = await openVersions(author);
  await expect(dialog.getByRole('button', { name: /Beschädigte Datei/ })).toContainText(
    'beschädigt',
  );
  await page.keyboard.press('Escape');

  const saved = home.readIssue();
  writeFileSync(home.issueFile, Buffer.concat([Buffer.from(cut), Buffer.alloc(500)]));
  await page.reload();
  await row.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Frühere Fassung holen …' }).click();
  await dialog
    .getByRole('button', { name: /\d Wörter$/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Diese Fassung holen' }).click();
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  expect(JSON.parse(home.readIssue())).toMatchObject({ format: 'setzkasten-issue' });
  expect(saved).toContain('gerettet');
});
