import { chromium } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import playwrightConfig from '../../playwright.config.ts';
import { benchCells } from './benchCells.ts';
import { drawPng } from '../../desk/imaging/drawPng.ts';
import { drawSource } from '../issue/charts/support/drawSource.ts';
import { gallery } from '../issue/charts/support/gallery.ts';
import { missedLimits, tableRow } from './report.ts';

/** What we promise, in ms once warm: a changed cell's SVG, read and drawn anew, and the PNG. */
const limits = { svg: 30, png: 250 };
const rounds = 7;

/** Prints how long the lead chart and the slowest chart take. Returns a sentence for each limit missed. */
export async function benchCharts(): Promise<string[]> {
  const rows: { name: string; svg: number; png: number }[] = [];
  for (const chart of gallery) {
    const text = drawSource(chart);
    await drawPng(text);
    const svg = await median(() => drawSource(chart), processorTime);
    const png = await median(
      () => drawPng(text),
      () => performance.now(),
    );
    rows.push({ name: chart.name, svg, png });
  }
  const [lead] = rows;
  const slowest = (by: 'svg' | 'png') => rows.toSorted((one, other) => other[by] - one[by])[0];
  console.log(
    '\nCharts: ms (medians), SVG from the pasted text in processor time, PNG at twice the size in its thread\n',
  );
  console.log(tableRow('chart', 'SVG', 'PNG'));
  for (const row of [lead, slowest('svg'), slowest('png')]) {
    if (row) console.log(tableRow(row.name, row.svg.toFixed(1), row.png.toFixed(0)));
  }
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  await bundle(['renderer', 'browser']);
  const cells = await benchCells(browser);
  await browser.close();
  return [
    ...cells,
    ...missedLimits('The slowest chart as SVG, in ms', slowest('svg')?.svg ?? Infinity, limits.svg),
    ...missedLimits('The slowest chart as PNG, in ms', slowest('png')?.png ?? Infinity, limits.png),
  ];
}

/** In ms: what else the machine has to do is not in it. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function median(run: () => unknown, now: () => number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = now();
    await run();
    times.push(now() - before);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Infinity;
}
