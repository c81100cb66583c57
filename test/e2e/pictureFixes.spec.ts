import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { contentHash } from '../../desk/files/contentHash.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { heavyGraphic } from '../desk/imaging/support/scene.ts';
import { test } from './support/app.ts';
import type { Home } from './support/home.ts';

/** The first picture of the issue on disk. */
function firstPicture(home: Home) {
  const issue = JSON.parse(home.readIssue()) as { blocks: object[] };
  const picture = picturesIn(issue.blocks).find(({ asset }) => asset !== '');
  if (!picture) throw new Error('The issue has no picture.');
  return picture;
}

test('a heavy picture is made to fit by a click in the check, and undone', async ({
  home,
  start,
}) => {
  home.useSample();
  const heavy = heavyGraphic();
  const asset = `${contentHash(heavy)}.png`;
  const assets = join(home.issueFolder, 'assets');
  writeFileSync(join(assets, asset), heavy);
  writeFileSync(home.issueFile, home.readIssue().replaceAll(firstPicture(home).asset, asset));
  const { author, page } = await start();
  await author.status.getByRole('button', { name: /^Prüfung/ }).click();
  const pane = page.getByRole('complementary', { name: author.messages.check.title });
  const finding = pane.getByRole('listitem').filter({ hasText: /Das Bild wiegt in der Mail/ });
  await expect(finding).toHaveCount(1);
  await finding.getByRole('button', { name: 'Passend machen' }).click();
  await expect(finding).toHaveCount(0);
  await author.saved();
  const fitted = firstPicture(home).asset;
  expect(fitted).not.toBe(asset);
  expect(statSync(join(assets, fitted)).size).toBeLessThan(heavy.length);
  // The original stays for undo, and for whoever wants it back.
  expect(readFileSync(join(assets, asset)).equals(heavy)).toBe(true);
  await pane.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(finding).toHaveCount(1);
  await author.saved();
  expect(firstPicture(home).asset).toBe(asset);
});

test('a licence that its credit does not name is added to the credit by a click', async ({
  home,
  start,
}) => {
  home.useSample();
  const { asset } = firstPicture(home);
  const issue = home.readIssue();
  const at = issue.indexOf(`"asset": "${asset}"`);
  writeFileSync(home.issueFile, `${issue.slice(0, at)}"licence": "CC BY 4.0", ${issue.slice(at)}`);
  const { author, page } = await start();
  await author.status.getByRole('button', { name: /^Prüfung/ }).click();
  const pane = page.getByRole('complementary', { name: author.messages.check.title });
  const finding = pane.getByRole('listitem').filter({ hasText: 'Das Bild steht unter CC BY 4.0' });
  await finding.getByRole('button', { name: 'Lizenz zum Bildnachweis' }).click();
  await expect(finding).toHaveCount(0);
  await author.saved();
  expect(home.readIssue()).toContain('https://creativecommons.org/licenses/by/4.0/');
});
