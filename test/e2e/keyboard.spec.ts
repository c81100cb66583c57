import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { Typist } from './support/typist.ts';
import { week } from './support/writtenWeek.ts';

/** Keys beside those of the text that an issue of the shape of the sample may cost. */
const mostKeys = 150;

test('a whole issue of five blocks with the keyboard alone, from an empty library to its files', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const { author, page } = await start();
  await expect(page.getByRole('button', { name: 'Neue Ausgabe' })).toBeVisible();
  const typist = new Typist(page);

  // In a tab the browser keeps the key for a new issue to itself.
  await typist.press('ControlOrMeta+p');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await typist.name('neue');
  await typist.press('Enter');
  await expect(author.line('title')).toBeVisible();
  await expect(author.paper).toBeFocused();
  await typist.lines(week.title, week.byline, week.subject, week.preheader);
  await typist.press('Enter', 'Enter');

  await typist.emoji(week.essay.emoji);
  await typist.lines(week.essay.headline, ...week.essay.opening);
  await typist.press('Enter');
  await typist.markdown('## ', week.essay.subheading);
  await typist.press('Enter');
  for (const [index, paragraph] of week.essay.paragraphs.entries()) {
    if (index > 0) await typist.press('Enter');
    await typist.type(paragraph);
  }
  await typist.press('Enter');
  await typist.markdown('> ', week.essay.quote);
  await typist.press('Enter');
  await typist.lines(week.essay.attribution, week.essay.closing);
  await typist.press('Enter', 'Enter');
  await typist.sources(week.essay.sources);

  await typist.press('Enter');
  for (const item of week.items) {
    await typist.emoji(item.emoji);
    await typist.lines(item.headline, item.body);
    await typist.press('Tab');
    await typist.sources(item.sources);
  }
  await typist.press('Enter');

  await typist.type(week.chart.headline);
  await typist.press('Enter');
  await typist.paste(week.chart.table);
  // Out of the data, into the caption below them. Text comes here without keys, which wait for a grid's tools.
  await expect(page.locator('td.current')).toBeVisible();
  await typist.press('Escape');
  await expect(page.locator('td.current')).toHaveCount(0);
  await typist.lines(week.chart.caption, week.chart.credit, week.chart.body);
  await typist.press('Tab');
  await typist.sources(week.chart.sources);

  await typist.lines(week.tip.headline, week.tip.note, week.tip.body);
  await typist.press('Tab');
  await typist.sources(week.tip.sources);

  await typist.press('Enter');
  for (const companies of week.days) {
    await typist.type(companies);
    await typist.press('Enter', 'Enter');
  }

  await typist.press('ControlOrMeta+Shift+e');
  const write = page.getByRole('dialog').getByRole('button', { name: 'Dateien schreiben' });
  await expect(write).toBeVisible();
  for (let tabs = 0; tabs < 20 && !(await write.evaluate(isFocused)); tabs += 1)
    await typist.press('Tab');
  await typist.press('Enter');
  const folder = () => join(home.issueFolder, 'export');
  const files = () => readdir(folder(), { recursive: true }).catch(() => []);
  await expect
    .poll(async () => (await files()).filter((name) => name.endsWith('.html')))
    .not.toEqual([]);

  console.log(
    `A five-block issue of ${String(typist.written)} characters: ${String(typist.keys)} keys that are not its text, of ${String(mostKeys)}.`,
  );
  expect(typist.keys).toBeLessThanOrEqual(mostKeys);
  const file = JSON.parse(home.readIssue()) as { blocks: object[] };
  expect(file.blocks).toMatchObject(week.blocks);
  const [html = ''] = (await files()).filter((name) => name.endsWith('.html'));
  const text = await readFile(join(folder(), html), 'utf8');
  for (const words of week.words) expect(text).toContain(words);
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
