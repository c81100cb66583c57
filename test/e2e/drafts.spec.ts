import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allDoubles } from '../desk/drafts/support/allDoubles.ts';
import { openDouble } from '../desk/drafts/support/toolDouble.ts';
import { test as appTest } from './support/app.ts';
import { expect } from './support/expect.ts';

/** listmonk's double, served on this computer. */
const test = appTest.extend<{
  tool: {
    readonly site: string;
    readonly asked: () => number;
    /** As if somebody worked on the draft in the tool. */
    readonly change: () => void;
  };
}>({
  tool: async ({ home: _home }, use) => {
    const { api, site: own = '' } = allDoubles.listmonk;
    const double = openDouble(allDoubles.listmonk);
    const answer = async (request: IncomingMessage): Promise<Response> => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const bytes = Buffer.concat(parts);
      const { method = 'GET', url = '', headers } = request;
      const type = headers['content-type'] ?? '';
      const body = type.startsWith('multipart')
        ? await new Response(bytes, { headers: { 'content-type': type } }).formData()
        : bytes.toString();
      return double.fetch(own + url, {
        method,
        headers: new Headers({ authorization: headers.authorization ?? '' }),
        ...(bytes.length > 0 && { body }),
      });
    };
    const server = createServer((request, response) => {
      answer(request).then(async (given) => {
        response.writeHead(given.status, { 'content-type': 'application/json' });
        response.end(await given.text());
      }, console.error);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use({
      site: `http://127.0.0.1:${String(port)}`,
      asked: () => double.asked.filter(({ url }) => url.startsWith(api)).length,
      change: () => {
        for (const mail of double.mails.values()) mail.version += 1;
      },
    });
    server.close();
  },
});

test('a mail tool for drafts is set up with what it has to choose from', async ({
  home,
  start,
  tool,
}) => {
  home.useSample();
  const { author } = await start();
  await author.run('Einstellungen des Newsletters: Entwürfe');
  const settings = author.page.getByRole('dialog', { name: 'Einstellungen des Newsletters' });
  await settings.getByLabel('Mail-Werkzeug').selectOption('listmonk');
  const check = settings.getByRole('button', { name: 'Verbindung testen' });
  await settings.getByLabel('Adresse deiner Installation').fill('http://list.example.org');
  await check.click();
  await expect(settings.getByRole('alert')).toContainText('unvollständig');
  await settings.getByLabel('Adresse deiner Installation').fill(`${tool.site}/`);
  await check.click();
  await expect(settings.getByRole('alert')).toHaveText('Gib den API-Schlüssel ein.');
  expect(tool.asked()).toBe(0);
  await settings.getByLabel('API-Schlüssel').fill('ada:falsch');
  await check.click();
  await expect(settings.getByRole('alert')).toContainText('den Schlüssel nicht angenommen');
  await settings.getByLabel('API-Schlüssel').fill(allDoubles.listmonk.key);
  await check.click();
  await expect(settings.getByRole('status')).toHaveText('Es geht. Dort wurde nichts geändert.');
  await settings.getByLabel('Empfänger').selectOption('Weekly');
  await settings.getByLabel('Vorlage').selectOption('Bare');
  await author.page.screenshot({ path: test.info().outputPath('settings.png') });
  await settings.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await expect(settings).toBeHidden();
  const file = home.readPublication();
  expect(JSON.parse(file)).toMatchObject({
    draftTool: { tool: 'listmonk', site: `${tool.site}/`, settings: { list: '7', template: '2' } },
  });
  expect(file).not.toContain(allDoubles.listmonk.key);
});

test('the export makes a draft in the mail tool, and asks before it overwrites changes there', async ({
  home,
  start,
  tool,
}) => {
  home.useSample();
  home.changePublication({
    mailTool: 'listmonk',
    draftTool: { tool: 'listmonk', site: tool.site, settings: { list: '7', template: '2' } },
  });
  const { page } = await start();
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const step = dialog.locator('.draft-step');
  const make = dialog.getByRole('button', { name: 'Entwurf in listmonk anlegen' });
  await make.click();
  await expect(step.getByRole('alert')).toHaveText('Gib den API-Schlüssel ein.');
  await dialog.getByLabel('API-Schlüssel').fill(allDoubles.listmonk.key);
  await make.click();
  await expect(step.getByRole('status')).toHaveText(
    'Der Entwurf liegt in listmonk. Gesendet wurde nichts.',
  );
  await expect(dialog.getByRole('link', { name: 'In listmonk öffnen' })).toHaveAttribute(
    'href',
    `${tool.site}/admin/campaigns/41`,
  );
  await expect.poll(() => home.readIssue()).toContain('"drafts"');
  tool.change();
  await dialog.getByRole('button', { name: 'Entwurf in listmonk erneuern' }).click();
  await expect(step.getByRole('alert')).toContainText('wurde in listmonk geändert');
  await page.screenshot({ path: test.info().outputPath('asks.png') });
  await dialog.getByRole('button', { name: 'Änderungen überschreiben' }).click();
  await expect(step.getByRole('status')).toContainText('ist erneuert');
});
