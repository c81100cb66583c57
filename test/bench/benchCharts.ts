import { drawPng } from '../../desk/charts/drawPng.ts';
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
    const svg = await median(() => drawSource(chart));
    const png = await median(() => drawPng(text));
    rows.push({ name: chart.name, svg, png });
  }
  const [lead] = rows;
  const slowest = (by: 'svg' | 'png') => rows.toSorted((one, other) => other[by] - one[by])[0];
  console.log(
    '\nCharts: ms of processor time (medians), SVG from the pasted text, PNG at twice the size\n',
  );
  console.log(tableRow('chart', 'SVG', 'PNG'));
  for (const row of [lead, slowest('svg'), slowest('png')]) {
    if (row) console.log(tableRow(row.name, row.svg.toFixed(1), row.png.toFixed(0)));
  }
  return [
    ...missedLimits('The slowest chart as SVG, in ms', slowest('svg')?.svg ?? Infinity, limits.svg),
    ...missedLimits('The slowest chart as PNG, in ms', slowest('png')?.png ?? Infinity, limits.png),
  ];
}

/** In processor time: what else the machine has to do is not in it. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Infinity;
}
