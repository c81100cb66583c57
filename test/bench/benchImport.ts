import { importInChild } from '../support/importInChild.ts';
import { missedLimits, tableRow } from './report.ts';

/** How many times as long five times the text may take: a little more than linear, as memory costs more then. */
const growth = 7.5;

/** What a text of so many MB may take beyond itself, in MB. */
const mostMemory = (megabytes: number) => 100 + 5 * megabytes;

/** Prints time and peak memory of big imports. Returns a sentence for each limit missed. */
export function benchImport(): Promise<string[]> {
  console.log('\nImport in a process of its own: processor time, peak memory beyond the text\n');
  console.log(tableRow('text', 'MB', 'ms', 'MB peak'));
  const missed = ['an HTML page', 'a Markdown page'].flatMap((name) => {
    const costs = [2, 10].map((size) => {
      const cost = importInChild(name, size * 1_000_000);
      console.log(tableRow(name, String(size), cost.time.toFixed(0), cost.memory.toFixed(0)));
      return { ...cost, size };
    });
    const [small, large] = costs;
    return [
      ...missedLimits(
        `The import of five times ${name}, in times`,
        large && small ? large.time / small.time : Number.NaN,
        growth,
      ),
      ...costs.flatMap(({ size, memory }) =>
        missedLimits(`Memory for ${name} of ${String(size)} MB, in MB`, memory, mostMemory(size)),
      ),
    ];
  });
  return Promise.resolve(missed);
}
