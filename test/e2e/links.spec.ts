import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

test('one click asks the links, and what they say stands in the check', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Only the requests of the browser can be answered by the test.');
  home.useSample();
  const { page, author } = await start();
  const gone = 'https://example.com/kranich-logistik';
  const moved = 'https://example.com/elbkurier';
  let asked: string[] = [];
  await page.route('**/desk/links.ask', async (route) => {
    ({ addresses: asked } = route.request().postDataJSON() as { addresses: string[] });
    const answers = {
      [gone]: { outcome: 'gone', status: 404 },
      [moved]: { outcome: 'moved', to: 'https://example.com/neu' },
    };
    await route.fulfill({ json: { ok: true, value: { outcome: 'asked', answers } } });
  });
  await author.run('Links im Netz prüfen');
  const pane = page.getByRole('complementary', { name: 'Prüfung' });
  await expect(pane).toContainText(`Unter ${gone} gibt es keine Seite mehr (404)`);
  await expect(pane).toContainText('Adressen sind geprüft; 1 führt zu keiner Seite');
  expect(asked).toContain('https://de.wikipedia.org/wiki/Agner_Krarup_Erlang');
  expect(asked.every((address) => /^https?:/.test(address))).toBe(true);
  await page.screenshot({ path: test.info().outputPath('links.png') });
  await pane.getByRole('button', { name: 'Neue Adresse einsetzen' }).click();
  await expect(pane).not.toContainText('elbkurier ist umgezogen');
  await expect.poll(() => home.readIssue()).toContain('https://example.com/neu');
  await pane.getByRole('button', { name: 'Links im Netz prüfen' }).click();
  await expect.poll(() => asked).toContain('https://example.com/neu');
});
