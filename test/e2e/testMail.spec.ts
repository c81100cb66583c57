import PostalMime from 'postal-mime';
import { startSmtpServer, type SmtpServer } from '../support/startSmtpServer.ts';
import { test as appTest } from './support/app.ts';
import { expect } from './support/expect.ts';

const login = { user: 'ada', password: 'geheim-und-lang' };
const address = 'ada@werkstatt.example';

const test = appTest.extend<{ server: SmtpServer }>({
  // Playwright reads what a fixture needs from this pattern: nothing.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startSmtpServer({ encryption: 'none', login });
    await use(server);
    await server.stop();
  },
});

test('the author sends the issue to their own address, with a password that is kept nowhere', async ({
  face,
  home,
  start,
  server,
}) => {
  test.skip(face === 'electron', 'Whether a password is kept depends on the system it runs on.');
  home.useSample();
  const { page, author } = await start();
  await author.typeAtEnd(author.line('title'), ' mit Nachtrag');
  await page.getByRole('button', { name: 'Test an mich' }).click();
  const dialog = page.getByRole('dialog', { name: 'Test an mich' });
  await dialog.getByLabel('Deine Adresse').fill('ada@gmx.de');
  await expect(dialog.getByLabel('Server für den Versand')).toHaveValue('mail.gmx.net');
  await expect(dialog.getByLabel('Anbieter')).toHaveValue('GMX');
  await expect(dialog).toContainText('Das Passwort wird deshalb nicht gespeichert');

  await dialog.getByLabel('Deine Adresse').fill(address);
  await dialog.getByLabel('Server für den Versand').fill('mail.example');
  await dialog.getByLabel('Port', { exact: true }).fill(String(server.port));
  await dialog.getByLabel('Verschlüsselung').selectOption('none');
  await dialog.getByLabel('Benutzername').fill(login.user);
  const send = dialog.getByRole('button', { name: 'Test senden' });
  await send.click();
  await expect(dialog).toContainText('Unverschlüsselt geht es nur auf diesem Computer selbst');

  await dialog.getByLabel('Server für den Versand').fill('127.0.0.1');
  await send.click();
  await expect(dialog.getByRole('alert')).toHaveText('Gib das Passwort für den Server ein.');

  await dialog.getByLabel('Passwort', { exact: true }).fill('verschrieben');
  await send.click();
  await expect(dialog.getByRole('alert')).toContainText('Benutzernamen oder Passwort nicht');
  expect(server.received).toEqual([]);

  await dialog.getByLabel('Passwort', { exact: true }).fill(login.password);
  await send.click();
  await expect(dialog.getByRole('status')).toHaveText(`Gesendet an ${address}.`);
  await expect(dialog.getByLabel('Passwort', { exact: true })).toHaveValue('');
  expect(server.received).toMatchObject([{ from: address, to: [address] }]);
  const mail = await PostalMime.parse(Buffer.from(server.received[0]?.raw ?? '', 'base64'));
  expect(mail.subject).toMatch(/^\[Test\] ./);
  expect(mail.html).toContain('mit Nachtrag');
  expect(mail.attachments.length).toBeGreaterThan(0);
  for (const { contentId } of mail.attachments) {
    expect(mail.html).toContain(`cid:${contentId?.replace(/[<>]/g, '') ?? ''}`);
  }
  await expect.poll(() => home.preferences()).toContain(address);
  expect(home.preferences()).not.toContain(login.password);
});

test('the settings are there the next time, but for the password', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Whether a password is kept depends on the system it runs on.');
  home.useSample();
  const first = await start();
  await first.page.getByRole('button', { name: 'Test an mich' }).click();
  await first.page.getByLabel('Deine Adresse').fill('ada@web.de');
  await first.page.getByLabel('Passwort', { exact: true }).fill(login.password);
  await first.page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(first.page.getByRole('status').filter({ hasText: 'Gespeichert.' })).toBeVisible();
  await first.close();
  const { page } = await start();
  await page.getByRole('button', { name: 'Test an mich' }).click();
  await page.getByText('Von und an ada@web.de, über smtp.web.de').click();
  await expect(page.getByLabel('Benutzername')).toHaveValue('ada');
  await expect(page.getByLabel('Anbieter')).toHaveValue('WEB.DE');
  const password = page.getByLabel('Passwort', { exact: true });
  await expect(password).toHaveValue('');
  await expect(password).not.toHaveAttribute('placeholder', /./);
});
