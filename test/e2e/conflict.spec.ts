import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type RunningApp } from './support/app.ts';
import type { Home } from './support/home.ts';
import { expect } from './support/expect.ts';

const mine = ' – hier geschrieben';
const theirs = 'Ganz etwas anderes';

test('what another program writes comes onto the page while nothing is at stake, and can be undone', async ({
  home,
  start,
}) => {
  home.useSample();
  const { author } = await start();
  const before = home.readIssue();
  const lead = author.line('headline', author.block('lead-essay'));
  const original = (await lead.textContent()) ?? '';
  await author.typeAtEnd(lead, mine);
  await author.saved();
  const saved = home.readIssue();
  const changed = saved.replace(/("subject": ")[^"]*"/, `$1${theirs}"`);
  expect(changed).not.toBe(saved);
  writeFileSync(home.issueFile, changed);
  await expect(author.line('subject')).toHaveText(theirs);
  await expect(author.status.getByRole('status')).toHaveText('Außerhalb geändert und neu geladen');
  await author.page.keyboard.type('!');
  await expect(lead).toContainText(`${mine}!`);
  await expect.poll(() => home.readIssue()).toContain(`${mine}!`);
  expect(home.readIssue()).toContain(theirs);
  await author.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect(author.line('subject')).not.toHaveText(theirs);
  await expect(lead).toContainText(mine);
  // On a slow machine what is typed is more than one step.
  await expect(async () => {
    await author.press('ControlOrMeta+z');
    expect(await lead.textContent()).toBe(original);
  }).toPass();
  await expect.poll(() => home.readIssue()).toBe(before);
});

test('what both wrote is shown block by block, and what is not chosen stays in the history', async ({
  home,
  start,
}) => {
  home.useSample();
  const app = await start();
  const { page, author } = app;
  const changed = await meetConflict(home, app);
  await page.getByRole('button', { name: 'Beide zeigen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zwei Fassungen dieser Ausgabe' });
  const masthead = dialog.getByRole('radiogroup', { name: 'Kopf' });
  const tip = dialog.getByRole('radiogroup', { name: 'Tipp' });
  const greeting = dialog.getByRole('radiogroup', { name: 'Begrüßung' });
  await expect(dialog.getByRole('radiogroup')).toHaveCount(3);
  await expect(masthead.locator('mark')).toHaveText([/ – hier geschrieben$/, theirs]);
  await expect(tip.locator('mark')).toHaveText([/^Im Wartezimmer ?$/, /^Ein anderer Tipp ?$/]);
  await expect(masthead.getByLabel('Deine Fassung')).toBeChecked();
  await expect(greeting.getByLabel('Deine Fassung')).toBeChecked();
  await expect(tip.getByLabel('Auf der Platte')).toBeChecked();
  await masthead.getByLabel('Auf der Platte').check();
  await dialog.getByRole('button', { name: 'Auswahl speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await author.saved();
  const merged = home.readIssue();
  expect(parts.map((part) => merged.includes(part))).toEqual([false, true, true, true]);
  const history = historyOf(home);
  expect(history).toContain(changed);
  expect(
    history.some((text) => text.includes(mine) && text.includes(sentence) && !text.includes(tipOf)),
  ).toBe(true);
  await author.press('ControlOrMeta+z');
  await expect(author.line('preheader')).toContainText(mine);
});

test('the list follows issues and the publication that other programs write, and what can be undone stays', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const library = home.library ?? '';
  await author.typeAtEnd(author.line('title'), mine);
  await author.saved();
  cpSync(home.issueFolder, join(library, '2026-11-23-kw48'), { recursive: true });
  const list = page.getByRole('navigation', { name: 'Ausgaben' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const publication = join(library, 'publication.json');
  writeFileSync(publication, readFileSync(publication, 'utf8').replace('Doppelpunkt', theirs));
  await expect(list.getByRole('heading', { name: theirs })).toBeVisible();
  await expect(author.preview).toContainText(theirs);
  await author.putCursorAtEnd(author.line('title'));
  await author.press('ControlOrMeta+z');
  await expect(author.line('title')).not.toContainText(mine);
});

test('a sync program’s copy is shown in the list and beside the issue, taken from, and put away', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  await author.saved();
  const before = home.readIssue();
  const copy = join(home.issueFolder, 'issue (Adas in Konflikt stehende Kopie 2026-11-16).json');
  writeFileSync(
    copy,
    before
      .replace('"Im Wartezimmer"', `"${tipOf}"`)
      .replace(/("preheader": ")[^"]*"/, `$1${theirs}"`),
  );
  const line = page.getByText('Konfliktkopie von Dropbox');
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Beide zeigen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ausgabe und Konfliktkopie' });
  const tip = dialog.getByRole('radiogroup', { name: 'Tipp' });
  await expect(dialog.getByRole('radiogroup')).toHaveCount(2);
  await tip.getByLabel('Konfliktkopie').check();
  await dialog.getByRole('button', { name: 'Auswahl übernehmen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line).toHaveCount(0);
  expect(home.readIssue()).toBe(before.replace('"Im Wartezimmer"', `"${tipOf}"`));
  expect(historyOf(home)).toContain(before);
  expect(existsSync(copy)).toBe(false);
  expect(readdirSync(join(home.library ?? '', '.trash'))).toHaveLength(1);
});

const sentence = 'Ein Satz mehr. ';
const tipOf = 'Ein anderer Tipp';
const parts = [mine, sentence, theirs, tipOf];

/** Changes the file while the author types; returns the content on disk once the conflict is shown. */
async function meetConflict(home: Home, { author, calls }: RunningApp): Promise<string> {
  const saves = await calls.hold('issue.save');
  await author.typeAtEnd(author.line('preheader'), mine);
  await author.press('ArrowDown', 'Home');
  await author.page.keyboard.type(sentence);
  const changed = home
    .readIssue()
    .replace(/("preheader": ")[^"]*"/, `$1${theirs}"`)
    .replace('"Im Wartezimmer"', `"${tipOf}"`);
  writeFileSync(home.issueFile, changed);
  await saves.goOn();
  await expect(author.status.getByRole('alert')).toContainText('Nichts wurde überschrieben');
  expect(home.readIssue()).toBe(changed);
  return changed;
}

/** The texts of all versions that were kept. */
function historyOf(home: Home): string[] {
  const folder = join(home.issueFolder, '.history');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}
