import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { allDoubles } from '../desk/drafts/support/allDoubles.ts';
import { openDouble } from '../desk/drafts/support/toolDouble.ts';
import { test as appTest } from './support/app.ts';

/** listmonk's double, served on this computer. */
const test = appTest.extend<{ tool: { readonly site: string; readonly asked: () => number } }>({
  tool: async ({ home: _home }, use) => {
    const { api, site: own = '' } = allDoubles.listmonk;
    const double = openDouble(allDoubles.listmonk);
    const server = createServer((request, response) => {
      const headers = new Headers({ authorization: request.headers.authorization ?? '' });
      const { method = 'GET', url = '' } = request;
      double.fetch(own + url, { method, headers }).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(await answer.text());
      }, console.error);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use({
      site: `http://127.0.0.1:${String(port)}`,
      asked: () => double.asked.filter(({ url }) => url.startsWith(api)).length,
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
  await settings.getByLabel('Versandprogramm').selectOption('listmonk');
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
