import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { JSONContent } from '@tiptap/core';
import { isQuick } from '../../build/testReport.ts';
import { someOf } from '../support/thorough.ts';
import { test } from './support/app.ts';
import { edgeCases, edgePages, edgeTable, type EdgeCase } from './support/edgeCases.ts';
import { installProbe } from './support/probe.ts';

/** Tried at the start, in the middle and at the end of each line. */
const keys = [
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Shift+Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'paste',
  'undo',
];

/** What the keys do in the editor, and what the browser makes of those that the editor leaves to it. */
async function tried(page: Page, document: JSONContent, cases: EdgeCase[]): Promise<EdgeCase[]> {
  const results = await page.evaluate(
    ([json, each]) =>
      each.map(({ line, offset, key }) => {
        window.probe.set(json, line, offset);
        // What is pasted is cleaned first, by code that loads when it is needed.
        return key !== 'paste' && window.probe.press(key) ? window.probe.read() : undefined;
      }),
    [document, cases] as const,
  );
  for (const [index, each] of cases.entries()) {
    each.result = results[index] ?? (await pressed(page, document, each));
  }
  return cases;
}

/** What the browser makes of a key that the editor leaves to it. */
async function pressed(page: Page, document: JSONContent, { line, offset, key }: EdgeCase) {
  await page.evaluate(
    ([json, at, within]) => {
      window.probe.set(json, at, within);
    },
    [document, line, offset] as const,
  );
  if (key === 'paste') await page.evaluate(() => window.probe.press('paste'));
  else await page.keyboard.press(key);
  return page.evaluate(async () => {
    for (let frame = 0; frame < 12 && window.probe.read() === '='; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // The browser reports a moved selection to the editor only after a delay.
      document.dispatchEvent(new Event('selectionchange'));
    }
    return window.probe.read();
  });
}

test('Enter, Backspace, Delete, Tab, arrows, paste and undo at the edges of every line of every block', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  home.useSample();
  const { author, page } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await installProbe(page);
  // Keys wait for the tools of a grid and of data, which load when they are first needed; here nothing waits.
  for (const title of ['table', 'chart']) {
    const json = edgePages.find((each) => each.title === title)?.document ?? {};
    const lines = await page.evaluate((document) => window.probe.lines(document), json);
    const cell = lines.findIndex(({ name }) => /cell$/i.test(name));
    await page.evaluate(
      ([document, line]) => {
        window.probe.set(document, line, 0);
      },
      [json, cell] as const,
    );
    await author.press('Enter');
    await page.locator(`[data-block="${title}"] [role="columnheader"]`).first().waitFor();
    // What loads last changes nothing that could be seen.
    const enter = (document: JSONContent) => {
      window.probe.set(document, 0, 0);
      return window.probe.press('Enter') ? window.probe.read() : '=';
    };
    await expect.poll(() => page.evaluate(enter, json)).not.toBe('=');
  }
  const tables: string[] = [];
  for (const { title, document, isMasthead } of isQuick ? someOf(edgePages) : edgePages) {
    const lines = await page.evaluate((json) => window.probe.lines(json), document);
    const cases = edgeCases(lines, isMasthead, keys);
    tables.push(edgeTable(title, await tried(page, document, cases)));
  }
  if (!isQuick) return expect(tables.join('\n')).toMatchSnapshot('edges.txt');
  const expected = readFileSync(test.info().snapshotPath('edges.txt'), 'utf8');
  for (const table of tables) expect(expected).toContain(table);
});
