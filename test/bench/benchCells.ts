import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { tableForChart } from '../../issue/charts/tableForChart.ts';
import { openOurs } from './openOurs.ts';
import { missedLimits, tableRow } from './report.ts';

/** What we promise, in ms once warm: from a changed cell to its SVG in the page, with the wait for the next frame. */
const limit = 30;
const rounds = 15;

const prices = readFileSync(new URL('../fixtures/charts/kw35-prices.csv', import.meta.url), 'utf8');
const series = Array.from({ length: 8 }, (_, index) => `Reihe ${String(index + 1)}`);
const months = Array.from({ length: 30 }, (_, month) => {
  const values = series.map((__, at) => String(10 + at * 9 + ((month * (at + 3)) % 7)));
  return [
    `${String(2023 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`,
    ...values,
  ];
});
const charts = {
  'the lead chart': tableForChart(prices, 'de').table,
  '8 series of 30 months': [['Monat', ...series], ...months],
};

/** Prints how long a changed cell's chart takes in the page. Returns a sentence for each limit missed. */
export async function benchCells(browser: Browser): Promise<string[]> {
  console.log('\nCharts: ms from a changed cell to its SVG in the page (medians)\n');
  const missed: string[] = [];
  for (const [name, table] of Object.entries(charts)) {
    const time = await timeOf(browser, table);
    console.log(tableRow(name, time.toFixed(1)));
    missed.push(...missedLimits(`A changed cell of ${name}, in ms`, time, limit));
  }
  return missed;
}

async function timeOf(browser: Browser, table: string[][]): Promise<number> {
  const text = {
    ...blankBlock('text', 't'),
    body: [{ type: 'paragraph' as const, content: ['Vor.'] }],
  };
  const chart = { ...blankBlock('chart', 'c'), table };
  const blocks = [blankBlock('masthead', 'm'), text, chart];
  const { page, close } = await openOurs(browser, { id: 'i', blocks }, 'hidden');
  await page.locator('.chart-picture svg').waitFor();
  await page.locator('.chart-data').click();
  await page.locator('td.current').waitFor();
  const times = await page.evaluate(async (count) => {
    const { editor } = document.querySelector('.ProseMirror') as unknown as {
      editor: { view: { dispatch: (tr: unknown) => void; state: Cells } };
    };
    interface Cells {
      readonly doc: {
        descendants: (visit: (node: { type: { name: string } }, at: number) => void) => void;
      };
      readonly tr: { insertText: (text: string, from: number, to: number) => unknown };
    }
    const { view } = editor;
    const cells: number[] = [];
    view.state.doc.descendants((node, at) => {
      if (node.type.name === 'plainCell') cells.push(at);
    });
    const last = (cells.at(-1) ?? 0) + 1;
    const place = document.querySelector('.chart-shown');
    const found: number[] = [];
    for (let round = 0; round < count; round += 1) {
      const frame = new Promise((resolve) => requestAnimationFrame(resolve));
      const drawn = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        if (place) observer.observe(place, { childList: true });
      });
      await frame;
      const before = performance.now();
      view.dispatch(view.state.tr.insertText(String(1 + (round % 2)), last, last + 1));
      found.push((await drawn) - before);
    }
    return found;
  }, rounds);
  await close();
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Infinity;
}
