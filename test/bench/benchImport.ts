import { importInChild } from '../support/importInChild.ts';
import { missedLimits, tableRow } from './report.ts';

/** How many times as long five times the text may take: a little more than linear, as memory costs more then. */
const growth = 7.5;

/** Prints time and peak memory of big imports. Returns a sentence for each limit missed. */
export function benchImport(): Promise<string[]> {
  console.log('\nImport in a process of its own: processor time, peak memory beyond the text\n');
  console.log(tableRow('text', 'MB', 'ms', 'MB peak'));
  const missed = ['an HTML page', 'a Markdown page'].flatMap((name) => {
    const [small, large] = [2, 10].map((size) => {
      const cost = importInChild(name, size * 1_000_000);
      console.log(tableRow(name, String(size), cost.time.toFixed(0), cost.memory.toFixed(0)));
      return cost;
    });
    if (!small || !large) return [];
    return missedLimits(
      `The import of five times ${name}, in times`,
      large.time / small.time,
      growth,
    );
  });
  return Promise.resolve(missed);
}
