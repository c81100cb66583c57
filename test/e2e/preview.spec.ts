import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { followingTimes, median } from './support/followingTimes.ts';

const frame = 'iframe[title="Vorschau"]';
const pane = (page: Page) => page.getByRole('complementary', { name: 'Vorschau' });
const press = (page: Page, name: string) => pane(page).getByRole('button', { name }).click();
const colours = (page: Page) => pane(page).getByRole('combobox', { name: 'Farben der Mail' });

type Arrange = (page: Page) => Promise<unknown>;
const paint = (appearance: string) => (page: Page) => colours(page).selectOption(appearance);

/** Every mode, the place in which it shows, and the line that is typed into. */
const modes: readonly (readonly [name: string, within: string, line: string, Arrange])[] = [
  ['Mail, hell', frame, 'paragraph', paint('light')],
  ['Mail, dunkel wie in Apple Mail', frame, 'paragraph', paint('dark')],
  ['Mail, dunkel wie in Gmail auf einem iPhone', frame, 'paragraph', paint('gmail-iphone')],
  ['Mail, dunkel wie in Gmail auf Android', frame, 'paragraph', paint('gmail-android')],
  ['Mail, dunkel wie in Outlook', frame, 'paragraph', paint('outlook')],
  ['Mail am Computer', frame, 'paragraph', (page) => press(page, 'Computer')],
  ['Mail ohne Bilder', frame, 'paragraph', (page) => press(page, 'Ohne Bilder')],
  ['Betreff in der Mail', frame, 'subject', () => Promise.resolve()],
  ['Reiner Text', '.text-view', 'paragraph', (page) => press(page, 'Text')],
  ['Posteingang', '.inboxes', 'subject', (page) => press(page, 'Posteingang')],
];

for (const [name, within, line, arrange] of modes) {
  test(`${name}: follows within 50 ms of the last key`, async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    await expect(author.preview).toContainText('KW47');
    await arrange(page);
    await expect(page.locator(within)).toBeVisible();
    const place =
      line === 'paragraph' ? author.block('lead-essay').locator('> p').nth(3) : author.line(line);
    await author.putCursorAtEnd(place);
    // At the start of a subject line: its end may be cut off in an inbox.
    await author.press('Home');
    await author.saved();
    const times = await followingTimes(page, within);
    const middle = median(times);
    const worst = Math.max(...times);
    console.log(`${name}: ${middle.toFixed(1)} ms, at most ${worst.toFixed(1)} ms`);
    expect(middle).toBeLessThanOrEqual(50);
    expect(worst).toBeLessThanOrEqual(250);
  });
}
