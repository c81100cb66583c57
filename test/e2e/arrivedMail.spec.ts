import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('a mail that came back is compared with the issue', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  await author.run('Exportieren');
  await page.getByLabel('Ziel').selectOption('eml');
  await page.getByRole('button', { name: 'Datei schreiben' }).click();
  await expect(page.getByRole('dialog')).toContainText('issue.eml');
  await page.keyboard.press('Escape');
  const whole = join(home.issueFolder, 'export/eml/issue.eml');

  await author.run('Mit einer angekommenen Mail vergleichen');
  const dialog = page.getByRole('dialog', { name: 'Mit einer angekommenen Mail vergleichen' });
  await dialog.getByLabel('Mail wählen').setInputFiles(whole);
  await expect(dialog).toContainText('Nichts fehlt');

  const broken = join(home.folder, 'broken.eml');
  const words = 'Nach vier Wochen';
  const mail = readFileSync(whole, 'latin1');
  expect(mail).toContain(words);
  writeFileSync(broken, mail.replaceAll(words, ''), 'latin1');
  await dialog.getByLabel('Mail wählen').setInputFiles(broken);
  await expect(dialog).toContainText('Eines ist nicht angekommen.');
  await expect(dialog.getByRole('listitem').first()).toContainText(words);
  await page.screenshot({ path: test.info().outputPath('arrived.png') });
});
