import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { runPasswordSsh } from '../desk/hosting/support/runPasswordSsh.ts';
import { runS3, type S3Server } from '../desk/hosting/support/runS3.ts';
import { test as appTest } from './support/app.ts';

const test = appTest.extend<{ server: S3Server & { objects: () => string[] } }>({
  server: async ({ home }, use) => {
    const directory = join(home.folder, 'objects');
    const server = await runS3(directory);
    const objects = () =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('._S3rver_object'))
        .toSorted();
    await use({ ...server, objects });
    await server.stop();
  },
});

const read = (page: Page, type: string) =>
  page.evaluate(async (asked) => {
    const once = async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(asked))?.text();
    };
    // The browser refuses a reading during which it writes the clipboard.
    return once().catch(once);
  }, type);

test('pictures are set up once, uploaded with the copy, and come along when it is pasted', async ({
  face,
  home,
  start,
  server,
}) => {
  test.skip(face === 'electron', 'Electron lets the page write to the clipboard, but not read it.');
  home.useSample();
  const { page, author } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await author.run('Einstellungen des Newsletters: Bilder im Netz');
  const settings = page.getByRole('dialog', { name: 'Einstellungen des Newsletters' });
  await settings.getByLabel('Ort').selectOption('S3-kompatibler Speicher');
  await settings.getByLabel('Adresse des Dienstes').fill('http://storage.example');
  await settings.getByLabel('Bucket').fill(server.bucket);
  await settings.getByLabel('Ordner').fill('Köln Bilder');
  await settings.getByLabel('Schlüssel-ID').fill(server.keyId);
  const check = settings.getByRole('button', { name: 'Hochladen testen' });
  await check.click();
  await expect(settings.getByRole('alert')).toHaveText(/unvollständig/);
  await expect(settings.getByLabel('Adresse des Dienstes')).toHaveAttribute('aria-invalid', 'true');
  await settings.getByLabel('Adresse des Dienstes').fill(server.endpoint);
  const base = settings.getByLabel('Adresse der Bilder im Netz');
  await base.fill(`${server.endpoint}/${server.bucket}/Köln Bilder/`);
  await check.click();
  await expect(settings.getByRole('alert')).toHaveText('Gib das Passwort oder den Schlüssel ein.');
  await settings.getByLabel('Geheimer Schlüssel').fill('falsch');
  await check.click();
  await expect(settings.getByRole('alert')).toContainText('Passwort nicht angenommen');
  await settings.getByLabel('Geheimer Schlüssel').fill(server.secret);
  await check.click();
  await expect(settings.getByRole('status')).toContainText('Es geht: Ein Testbild lag unter');
  expect(server.objects()).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('settings.png') });
  await base.fill('https://pictures.example/bilder');
  await settings.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(settings).toBeHidden();

  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('Die 4 Bilder werden beim Kopieren oder Schreiben nach');
  const copy = dialog.getByRole('button', { name: 'Formatierten Text kopieren' });
  await copy.click();
  await expect(dialog.getByRole('alert')).toHaveText('Gib das Passwort oder den Schlüssel ein.');
  await dialog.getByLabel('Geheimer Schlüssel').fill(server.secret);
  await copy.click();
  await expect(dialog.getByRole('status')).toHaveText(
    'Der formatierte Text ist in der Zwischenablage.',
  );
  await expect(dialog).toContainText('Die 4 Bilder liegen auf pictures.example.');
  const html = (await read(page, 'text/html')) ?? '';
  const addresses = [...html.matchAll(/<img src="([^"]+)" alt="[^"]+" width="\d+"/g)].map(
    ([, address = '']) => address,
  );
  expect(addresses).toHaveLength(4);
  expect(html).not.toContain('[Bild');
  // Title, subject, preheader and text: the pictures need no steps.
  const ticks = dialog.getByRole('checkbox', { name: /^(?!Knopf).*erledigt$/ });
  await expect(ticks).toHaveCount(4);
  const names = addresses.map((address) => address.slice(address.lastIndexOf('/') + 1)).toSorted();
  expect(addresses.every((each) => each.startsWith('https://pictures.example/bilder/'))).toBe(true);
  expect(server.objects().map((path) => path.replace(/^.*[/\\]|\._S3rver_object$/g, ''))).toEqual(
    names,
  );
  await dialog.getByRole('button', { name: 'Dateien schreiben' }).click();
  await expect(dialog).toContainText('richtext.html');
  const written = join(home.issueFolder, 'export/beehiiv');
  expect(readFileSync(join(written, 'fragment.html'), 'utf8')).toContain(addresses[0]);
  expect(existsSync(join(written, 'images'))).toBe(false);
  const kept = [home.preferences(), home.readPublication()].join();
  expect(kept).toContain(server.bucket);
  expect(kept).not.toContain('falsch');
  await page.screenshot({ path: test.info().outputPath('export.png') });
});

test('what cannot be uploaded is said, and the text is copied without it', async ({
  face,
  home,
  start,
  server,
}) => {
  test.skip(face === 'electron', 'Electron lets the page write to the clipboard, but not read it.');
  home.useSample();
  const { endpoint, bucket, keyId } = server;
  home.changePublication({
    pictureHost: {
      kind: 's3',
      base: 'https://pictures.example',
      settings: { endpoint, bucket: `no-${bucket}`, keyId },
    },
  });
  const { page } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const copy = dialog.getByRole('button', { name: 'Formatierten Text kopieren' });
  await copy.click();
  await dialog.getByLabel('Geheimer Schlüssel').fill(server.secret);
  await copy.click();
  await expect(dialog.getByRole('alert')).toContainText(
    'Den Ordner oder Bucket gibt es dort nicht',
  );
  await expect(dialog.getByRole('alert')).toContainText('Die 4 Bilder sind nicht hochgeladen.');
  await expect(dialog.getByRole('status')).toHaveText(
    'Der formatierte Text ist in der Zwischenablage.',
  );
  await page.screenshot({ path: test.info().outputPath('failed.png') });
  expect(await read(page, 'text/html')).toContain('<p>[Bild 1: ');
});

test('the key of a server with SSH is shown, and kept once it is accepted', async ({
  home,
  start,
}) => {
  const server = await runPasswordSsh('password', 'ada', 'geheim');
  home.useSample();
  const { page, author } = await start();
  await author.run('Einstellungen des Newsletters: Bilder im Netz');
  const settings = page.getByRole('dialog', { name: 'Einstellungen des Newsletters' });
  await settings.getByLabel('Ort').selectOption('Server mit SFTP');
  await settings.getByLabel('Server', { exact: true }).fill('127.0.0.1');
  await settings.getByLabel('Port').fill(String(server.port));
  await settings.getByLabel('Benutzername').fill('ada');
  await settings.getByLabel('Adresse der Bilder im Netz').fill('https://pictures.example');
  await settings.getByLabel('Passwort oder privater Schlüssel').fill('verschrieben');
  await settings.getByLabel('Passwort oder privater Schlüssel').press('Enter');
  await expect(settings.getByRole('alert')).toContainText(server.hostKey);
  expect(server.attempts()).toBe(0);
  await settings.getByRole('button', { name: 'Diesen Schlüssel annehmen' }).click();
  await expect(settings.getByRole('alert')).toContainText('Passwort nicht angenommen');
  await expect(settings.getByLabel('Schlüssel des Servers')).toHaveValue(server.hostKey);
  await page.screenshot({ path: test.info().outputPath('sftp.png') });
  await settings.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(settings).toBeHidden();
  expect(home.readPublication()).toContain(server.hostKey);
  expect(home.readPublication()).not.toContain('verschrieben');
  server.stop();
});

test('an answer about an earlier host is dropped, and typing asks the key store once', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author, calls } = await start();
  await author.run('Einstellungen des Newsletters: Bilder im Netz');
  const settings = page.getByRole('dialog', { name: 'Einstellungen des Newsletters' });
  await settings.getByLabel('Ort').selectOption('Server mit SFTP');
  const questions = await calls.hold('hosting.state');
  await questions.goOn();
  const base = settings.getByLabel('Adresse der Bilder im Netz');
  await base.pressSequentially('https://pictures.example');
  await expect.poll(() => questions.answered()).toBeGreaterThan(0);
  expect(await questions.count()).toBeLessThan(5);
  const tried = await calls.hold('hosting.test');
  await settings.getByRole('button', { name: 'Hochladen testen' }).click();
  await expect(settings.getByRole('status')).toContainText('Ein Testbild wird hochgeladen');
  await base.press('End');
  await base.press('/');
  await expect(settings.getByRole('button', { name: 'Hochladen testen' })).toBeEnabled();
  await tried.goOn();
  await expect.poll(() => tried.answered()).toBe(1);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await expect(settings.getByRole('alert')).toHaveCount(0);
  await expect(settings.getByLabel('Server', { exact: true })).toHaveAttribute(
    'aria-invalid',
    'false',
  );
  // The desktop app would ask before it closes.
  await settings.getByRole('button', { name: 'Verwerfen' }).click();
});
