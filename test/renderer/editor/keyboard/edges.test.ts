import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { edgeCases, edgePages, edgeTable } from '../../../e2e/support/edgeCases.ts';
import { probeOf } from '../../../e2e/support/probe.ts';
import { loadCompanyReader } from '../../../../renderer/editor/keyboard/companyKeys.ts';
import { gridCode } from '../../../../renderer/editor/grid/loadGrid.ts';
import { openPage } from '../support/openPage.ts';

/** What the end-to-end test saw in a browser, by the title of each page. */
const seen = new Map(
  readFileSync('test/e2e/edges.spec.ts-expected/edges.txt', 'utf8')
    .split(/\n(?=\S+(?:, empty)?\n\n)/)
    .map((table) => [table.split('\n')[0], table]),
);

/** Stands for what the editor leaves to the browser. */
const left = '?';

/** The rows of a table that tell of the keys, a cell for each place. */
function rowsOf(table: string, keys: readonly string[]): string[][] {
  return table
    .split('\n')
    .filter((row) => !row.startsWith('  ') || keys.includes(row.trim().split(' ')[0]!))
    .map((row) => [row.slice(0, 12), ...row.slice(12).trim().split('   ')]);
}

// Enter in a company waits for it in the browser, too.
await loadCompanyReader();
await gridCode.load();
const keys = ['Enter', 'Backspace', 'Delete', 'Tab', 'Shift+Tab'];
const opened = openPage([blankBlock('masthead', 'masthead')]);
const probe = probeOf(opened.editor, (_, key) => opened.take(key));

test.each(edgePages)('$title: the keys of the editor do what they do in a browser', (page) => {
  const cases = edgeCases(probe.lines(page.document), page.isMasthead, keys);
  for (const each of cases) {
    probe.set(page.document, each.line, each.offset);
    each.result = probe.press(each.key) ? probe.read() : left;
  }
  const here = rowsOf(edgeTable(page.title, cases), keys);
  const there = rowsOf(seen.get(page.title) ?? '', keys);
  const expected = there.map(([name, ...cells], row) => {
    const own = here[row]?.slice(1) ?? [];
    // Equal cells are one: those here may differ by what was left to the browser.
    const wide = cells.length === 1 ? own.map(() => cells[0]) : cells;
    return [name, ...wide.map((cell, at) => (own[at] === left ? left : cell))];
  });
  expect(here).toEqual(expected);
});
