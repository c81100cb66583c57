import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { marked } from 'marked';
import { exportIssue, exportTargets } from '../../issue/exportIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { parsePublication } from '../../issue/file/parsePublication.ts';
import { contentOfFeed } from '../issue/export/support/words.ts';
import { preferencesSchema } from '../../desk/contract.ts';
import {
  fileOf,
  hostileBlocks,
  hostilePicture,
  hostilePublication,
  hostileValue,
} from '../security/hostileIssue.ts';
import { hostileValues } from '../security/hostileValues.ts';
import { pictures } from '../support/pictures.ts';
import { isThorough } from '../../build/testReport.ts';
import { someOf, thoroughOnly } from '../support/thorough.ts';
import { test, type RunningApp } from './support/app.ts';
import { watchForHarm } from './support/canary.ts';
import type { Home } from './support/home.ts';
import { paste } from './support/paste.ts';

// Every step of so many pages would be kept until the end.
test.use({ trace: 'off' });

const turns = [...hostileValues.keys()];

/** What is imported, pasted and typed, a value each. */
const given = someOf(turns);

/** A list in so many parts, dealt like cards. */
const dealt = (all: readonly number[], parts: number) =>
  Array.from({ length: parts }, (_, part) => all.filter((_, index) => index % parts === part));

/** What comes into one page. */
const groups = dealt(given, isThorough ? 22 : 5);

/** As a block's fields begin at different values, all values are in a few of the turns, each in some of the fields. */
const exported = dealt(someOf(turns), isThorough ? 22 : 5);
/** Fewer still, as a page takes seconds to be drawn and previewed. */
const shown = isThorough
  ? dealt(turns, 22)
  : dealt(
      turns.filter((turn) => turn % 50 === 0),
      2,
    );

/** An issue of every block, once for each turn of the group: in each field, each of the group's values. */
const blocksOf = (group: readonly number[]) => group.flatMap((turn) => hostileBlocks(turn));

function addIssue(home: Home, name: string, blocks: readonly unknown[]): void {
  const folder = join(home.library ?? '', name);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets', hostilePicture), pictures.png.bytes);
  writeFileSync(join(folder, 'issue.json'), fileOf(blocks));
}

/** Watches the app, which is restarted so that nothing is missed. */
async function watched({ page, author }: RunningApp): Promise<string[]> {
  const { origin } = new URL(page.url());
  const isOurs = (url: string) => url.startsWith(origin) || url.startsWith(`blob:${origin}`);
  const signs = await watchForHarm(page.context(), isOurs);
  await page.reload();
  await author.ready();
  return signs;
}

/** The last words of a group's issue: what is before them is there, too. */
const endOf = (index: number) => `Ende von Gruppe ${String(index)}.`;

const rows = (page: Page) => page.locator('.issue-row');

test('each value in the fields of a file is shown, previewed and listed, and nothing of it lives', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  for (const [index, group] of shown.entries())
    addIssue(home, `group-${String(index).padStart(2, '0')}`, [
      ...blocksOf(group),
      { id: 'end', type: 'text', body: [{ type: 'paragraph', content: [endOf(index)] }] },
    ]);
  const app = await start();
  const { page, author } = app;
  const signs = await watched(app);
  await expect(rows(page)).toHaveCount(shown.length);
  for (const index of shown.keys()) {
    const publication = JSON.stringify(hostilePublication(index * 20));
    writeFileSync(join(home.library ?? '', 'publication.json'), publication);
    await rows(page).nth(index).click();
    // All values at once are many books.
    await expect(author.paper).toContainText(endOf(index), { timeout: 600_000 });
    await expect(author.preview).toContainText(endOf(index), { timeout: 600_000 });
    await expect(author.status).toContainText('KB HTML', { timeout: 600_000 });
    expect([index, signs]).toEqual([index, []]);
  }
  await expect(rows(page)).toHaveCount(shown.length);
});

test(
  'all values at once are titles in the list, and the list answers',
  thoroughOnly,
  async ({ home, start }) => {
    home.useNewLibrary();
    for (const [index, title] of hostileValues.entries())
      addIssue(home, `issue-${String(index).padStart(3, '0')}`, [
        { id: 'head', type: 'masthead', title, date: title },
      ]);
    home.rememberPreferences(preferencesSchema.parse(hostileValue(preferencesSchema, 7)));
    const app = await start();
    const signs = await watched(app);
    const { page, author } = app;
    // Only those in sight are drawn; each says how many there are.
    const counted = page.locator('li:has(> * .issue-row), li:has(> .issue-row)').first();
    const all = String(hostileValues.length);
    await expect(counted).toHaveAttribute('aria-setsize', all);
    expect(await scrollThrough(page)).toBe(hostileValues.length);
    expect(signs).toEqual([]);
    await page.getByRole('searchbox', { name: author.messages.library.search }).fill('Wort');
    await expect(counted).not.toHaveAttribute('aria-setsize', all);
    await author.press('ControlOrMeta+p');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await author.press('Escape');
    expect(signs).toEqual([]);
  },
);

/** Scrolls the list to its end; returns how many rows were drawn on the way. */
function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const drawn = new Set<string | null>();
    const isList = (element: Element) =>
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY);
    let list = document.querySelector('.issue-row')?.parentElement;
    while (list && !isList(list)) list = list.parentElement;
    for (let before = -1; list && list.scrollTop !== before;) {
      before = list.scrollTop;
      for (const row of document.querySelectorAll('li:has(.issue-row)'))
        drawn.add(row.getAttribute('aria-posinset'));
      list.scrollBy({ top: list.clientHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return drawn.size;
  });
}

test('what is imported, as HTML, Markdown, text, an export or a file, is an issue, and nothing of it lives', async ({
  home,
  start,
}) => {
  home.useNewLibrary();
  const app = await start();
  const { page, author } = app;
  const { importing, library } = author.messages;
  const signs = await watched(app);
  let made = 0;
  for (const [index, group] of dealt(given, 3).entries()) {
    const values = group.map((turn) => hostileValues[turn] ?? '');
    // Values in each field come back from an export or a file as they were, which is tested without a browser.
    const blocks = blocksOf(group.slice(0, isThorough ? 4 : 1));
    const issue = parseIssue(fileOf(blocks));
    if (issue.outcome !== 'parsed') throw new Error('It is an issue.');
    const own = exportIssue(issue.issue, publicationOf(index), 'buttondown').files;
    const texts: readonly (readonly [name: string, text: string])[] = [
      // What one of them leaves open hides those behind it: in the other order it does not.
      ['a.html', values.map(htmlOf).join('\n')],
      ['b.html', values.toReversed().map(htmlOf).join('\n')],
      ['c.md', values.map((value) => `# ${value}\n\n${value}\n\n[x](${value})\n`).join('\n')],
    ];
    const others: typeof texts = [
      ['d.txt', values.join('\n\n')],
      ['issue.json', fileOf(blocks)],
      ...own.map(({ name, text }) => [name, text] as const),
    ];
    // The files that come last are read back without a browser, too.
    const isTried = (_: unknown, place: number) => isThorough || (place % 3 === index && place < 5);
    for (const [name, text] of [...texts, ...others].filter(isTried)) {
      await page.getByRole('button', { name: library.import }).click();
      const dialog = page.getByRole('dialog', { name: importing.title });
      const buffer = Buffer.from(text);
      await dialog
        .getByLabel(importing.chooseFile)
        .setInputFiles({ name, mimeType: 'text/plain', buffer });
      await dialog.getByRole('button', { name: importing.create }).click();
      made += 1;
      await expect(rows(page)).toHaveCount(made);
      await expect(dialog).toHaveCount(0);
      expect([index, name, signs]).toEqual([index, name, []]);
    }
  }
  await expect(author.paper).toBeVisible();
});

/** A value wherever HTML holds text or an address, as a page writes it that escapes nothing. */
function htmlOf(value: string): string {
  return `<h2>${value}</h2><p>${value}</p><p><a href="${value}">Wort</a> <img src="${value}" alt="${value}"></p>`;
}

test('what is pasted or typed is text, and nothing of it lives', async ({ home, start }) => {
  home.useNewLibrary();
  for (const index of groups.keys())
    addIssue(home, `group-${String(index).padStart(2, '0')}`, plainBlocks);
  const app = await start();
  const { page } = app;
  const signs = await watched(app);
  for (const [index, group] of groups.entries()) {
    await rows(page).nth(index).click();
    await expect(app.author.paper).toBeVisible();
    const lines = app.author.paper.locator('[data-line], p');
    for (const turn of group) {
      const value = hostileValues[turn] ?? '';
      const ways = [
        () => paste(page, { html: htmlOf(value) }),
        () => paste(page, { text: value }),
        () => paste(page, { html: `<p>${escaped(value)}</p>`, text: value }),
        () => page.keyboard.insertText(value),
      ];
      for (const [place, way] of ways.entries()) {
        if (!isThorough && place !== turn % ways.length) continue;
        await putCursorInto(page, turn + place);
        await way();
      }
    }
    expect([index, await lines.count(), signs]).toEqual([index, expect.any(Number), []]);
  }
  await expect(rows(page)).toHaveCount(groups.length);
});

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One of each block, with a word in each field. */
const plainBlocks = hostileBlocks(0, ['Wort']);

/** Puts the cursor into the next of the page's lines. */
async function putCursorInto(page: Page, turn: number): Promise<void> {
  await page.evaluate((index) => {
    const lines = document.querySelectorAll('.ProseMirror [data-line], .ProseMirror p');
    const line = lines[index % lines.length];
    document.querySelector<HTMLElement>('.ProseMirror')?.focus();
    if (line) getSelection()?.collapse(line, line.childNodes.length);
  }, turn);
}

const publicationOf = (turn: number) =>
  parsePublication(JSON.stringify(hostilePublication(turn))).publication;

test('each value is dead in every export, opened without any policy', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await context.route('**/*', (route) => route.abort());
  const signs = await watchForHarm(context, (url) =>
    /\/images\/[0-9a-f]{64}(?:-\d+){0,4}\.png$|^cid:[0-9a-f]{16}(?:-\d+){0,4}\.png@setzkasten$/.test(
      url,
    ),
  );
  for (const [index, group] of exported.entries()) {
    // In a few of the fields each: in all of them without a browser.
    const some = group.filter((_, place) => place % 4 === index % 4);
    const read = parseIssue(fileOf(blocksOf(some)));
    if (read.outcome !== 'parsed') throw new Error('It is an issue.');
    const publication = publicationOf(index);
    const pages = exportTargets
      .filter((_, place) => place % 5 === index % 5)
      .flatMap((target) => exportIssue(read.issue, publication, target).files)
      .map(({ form, text }) =>
        form === 'feed'
          ? contentOfFeed(text)
          : form === 'markdown'
            ? marked.parse(text, { async: false })
            : form === 'text'
              ? `<pre>${escaped(text)}</pre>`
              : text,
      );
    const few = parseIssue(fileOf(blocksOf(some.slice(0, 3))));
    if (few.outcome !== 'parsed') throw new Error('It is an issue.');
    const richText =
      exportIssue(few.issue, publication, 'beehiiv').files.find(({ form }) => form === 'rich-text')
        ?.text ?? '';
    await page.setContent('<div contenteditable></div>');
    await page.evaluate(
      async ([all, pasted]) => {
        const loaded = all.map((html) => {
          const frame = document.createElement('iframe');
          const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          frame.srcdoc = html;
          document.body.append(frame);
          return isLoaded;
        });
        await Promise.all(loaded);
        for (const frame of document.querySelectorAll('iframe')) {
          for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
            for (const type of ['mouseover', 'focus', 'error', 'load'])
              element.dispatchEvent(new Event(type));
            if (
              element instanceof
                (frame.contentWindow as typeof globalThis & Window).HTMLAnchorElement &&
              /^(?:javascript|data|vbscript|file):/.test(element.protocol)
            )
              element.click();
          }
        }
        const editable = document.querySelector('div');
        editable?.focus();
        document.execCommand('insertHTML', false, pasted);
      },
      [pages, richText] as const,
    );
    expect([index, signs]).toEqual([index, []]);
  }
  await context.close();
});
