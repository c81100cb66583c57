import { rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { smallDisk } from '../support/smallDisk.ts';
import { test } from './support/app.ts';

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
    const { page, author } = await start();
    await expect(author.line('title')).toBeVisible();
    const filler = join(disk, 'holiday.jpg');
    fill(filler);
    const before = home.readIssue();
    await author.typeAtEnd(author.line('title'), ' – auf der vollen Platte');
    const alert = author.status.getByRole('alert');
    await expect(alert).toContainText('Die Festplatte ist voll');
    await expect(alert).toContainText('Notfallspeicher');
    expect(home.readIssue()).toBe(before);

    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Kopie als Datei sichern' }).click();
    const copy = await readFile(await (await download).path(), 'utf8');
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
