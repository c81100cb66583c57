import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallDisk } from '../support/smallDisk.ts';
import { test } from './support/app.ts';
import { pageTime } from './support/pageTime.ts';
import { startServer } from './support/startServer.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

test('a full disk is named with what to do; the text is safe, and saved when there is room', async ({
  home,
  start,
}) => {
  const disk = join(home.folder, 'disk');
  const mounted = smallDisk(disk, 1024);
  test.skip('missing' in mounted, 'no full disk to try');
  if ('missing' in mounted) return;
  try {
    home.useSample(join(disk, 'Newsletter'));
    const { page, author, evaluate } = await start();
    await expect(author.line('title')).toBeVisible();
    const filler = join(disk, 'holiday.jpg');
    fill(filler);
    const before = home.readIssue();
    await author.typeAtEnd(author.line('title'), ' – auf der vollen Platte');
    const alert = author.status.getByRole('alert');
    await expect(alert).toContainText('Die Festplatte ist voll');
    await expect(alert).toContainText('Notfallspeicher');
    expect(home.readIssue()).toBe(before);

    const file = join(home.folder, 'Kopie.json');
    await evaluate?.(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    const download = evaluate ? undefined : page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Kopie als Datei sichern' }).click();
    await (await download)?.saveAs(file);
    await expect.poll(() => existsSync(file)).toBe(true);
    const copy = await readFile(file, 'utf8');
    expect(copy).toContain('auf der vollen Platte');

    await alert.getByRole('button', { name: 'Ausblenden' }).click();
    await expect(alert).toHaveCount(0);
    await expect(author.status).toContainText('Nicht gespeichert');
    await author.status.getByRole('button', { name: 'Was ist zu tun?' }).click();
    rmSync(filler);
    await alert.getByRole('button', { name: 'Noch einmal' }).click();
    await author.saved();
    expect(home.readIssue()).toBe(copy);
  } finally {
    mounted.unmount();
  }
});

test('a crash 1.5 seconds after typing loses nothing; where nothing could be saved, the text is offered', async ({
  home,
  start,
}) => {
  home.useSample();
  let { page, author, kill, calls } = await start();
  await author.typeAtEnd(author.line('title'), ' – gespeichert');
  await pageTime(page, 1500);
  // By then it is on its way; how fast a disk is, is not ours to promise.
  expect(await author.status.innerText()).not.toContain(author.messages.status.unsaved);
  await author.saved();
  await kill();
  expect(home.readIssue()).toContain('– gespeichert');

  ({ page, author, kill, calls } = await start());
  await expect(author.line('title')).toContainText('– gespeichert');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await calls.answer('issue.save', diskFull);
  const before = home.readIssue();
  await author.typeAtEnd(author.line('title'), ' – nur im Notfallspeicher');
  await pageTime(page, 1500);
  await expect.poll(() => home.journalText()).toContain('nur im Notfallspeicher');
  await kill();
  expect(home.readIssue()).toBe(before);

  ({ page, author, kill, calls } = await start());
  const offer = page.getByRole('dialog', { name: 'Nicht gespeicherter Text' });
  await expect(offer).toContainText('nur im Notfallspeicher');
  await expect(author.line('title')).not.toContainText('Notfallspeicher');
  await offer.getByRole('button', { name: 'Später entscheiden' }).last().click();
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await offer.getByRole('button', { name: 'Wiedergefundenes übernehmen' }).click();
  await expect(author.line('title')).toContainText('– nur im Notfallspeicher');
  await author.saved();
  expect(home.readIssue()).toContain('nur im Notfallspeicher');
  await expect.poll(() => home.journal()).toEqual([]);
  await author.paper.focus();
  await author.press('ControlOrMeta+z');
  await expect(author.line('title')).not.toContainText('Notfallspeicher');
});

test(
  'who stays with the saved text finds the other one in the history',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    let { page, author, kill, calls } = await start();
    await calls.answer('issue.save', diskFull);
    await author.typeAtEnd(author.line('title'), ' – nicht gewollt');
    await expect.poll(() => home.journalText()).toContain('nicht gewollt');
    await kill();
    ({ page, author, kill, calls } = await start());
    await page.getByRole('button', { name: 'Beim Gespeicherten bleiben' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => home.journal()).toEqual([]);
    expect(home.history().join()).toContain('nicht gewollt');
    await expect(author.line('title')).not.toContainText('nicht gewollt');
  },
);

test('a text whose issue is gone can become a new one', thoroughOnly, async ({ home, start }) => {
  home.useSample();
  let { page, author, kill, calls } = await start();
  await calls.answer('issue.save', diskFull);
  await author.typeAtEnd(author.line('title'), ' – ohne Ordner');
  await expect.poll(() => home.journalText()).toContain('– ohne Ordner');
  await kill();
  rmSync(home.issueFolder, { recursive: true });
  ({ page, author, kill, calls } = await start());
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await page.getByRole('button', { name: 'Als neue Ausgabe anlegen' }).click();
  await expect(author.line('title')).toContainText('– ohne Ordner');
  await expect.poll(() => home.journal()).toEqual([]);
  expect(home.readIssue()).toContain('– ohne Ordner');
});

test('a program that is gone is named; the page keeps the text until it is back', async ({
  home,
  start,
  face,
  browser,
}) => {
  test.skip(face === 'electron', 'in Electron the page goes with the program');
  home.useSample();
  const { page, author, kill } = await start();
  await expect(author.line('title')).toBeVisible();
  await kill();
  // A part that is loaded only now, and cannot be, leaves the page as it is.
  const failed = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Exportieren' }).click();
  await failed;
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.insertText(' – ins Leere');
  const alert = author.status.getByRole('alert');
  await expect(alert).toContainText('Setzkasten antwortet nicht');
  await expect(alert).toContainText('im Speicher des Browsers');
  expect(home.readIssue()).not.toContain('ins Leere');
  // The same browser, as far as what it keeps for the page's address goes.
  const storageState = await page.context().storageState();
  const again = await startServer(home, browser, { storageState });
  try {
    const offer = again.page.getByRole('dialog', { name: 'Nicht gespeicherter Text' });
    await expect(offer).toContainText('ins Leere');
    await offer.getByRole('button', { name: 'Wiedergefundenes übernehmen' }).click();
    await expect.poll(() => home.readIssue()).toContain('– ins Leere');
  } finally {
    await again.close();
  }
});

test('what is typed during a slow save is saved by the next, and not called saved before', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author, calls } = await start();
  const saves = await calls.hold('issue.save');
  await author.typeAtEnd(author.line('title'), ' – davor');
  await expect(author.status).toContainText('Speichert');
  await page.keyboard.type(', währenddessen');
  await expect.poll(() => home.journal()).toHaveLength(1);
  await expect(author.status).not.toContainText('Gespeichert');
  await saves.goOn();
  await author.saved();
  expect(await saves.count()).toBe(2);
  expect(home.readIssue()).toContain('– davor, währenddessen');
  await expect.poll(() => home.journal()).toEqual([]);
});

/** What the desk says of a save when the disk is full. */
const diskFull = { outcome: 'disk-full', why: 'There is no space left on the disk. (ENOSPC)' };

/** Writes until nothing more goes onto the disk. */
function fill(file: string): void {
  for (let bytes = 64; bytes >= 1; bytes /= 2) {
    try {
      for (;;) writeFileSync(file, new Uint8Array(bytes * 1024), { flag: 'a' });
    } catch {
      // Full for pieces of this size: smaller ones may fit.
    }
  }
}
