import { importInChild } from '../support/importInChild.ts';
import { largeTexts } from '../issue/import/large/largeTexts.ts';
import { benchArchive } from './benchArchive.ts';
import { importInPage } from './importInPage.ts';
import { missedLimits, tableRow } from './report.ts';

/** How many times as long five times the text may take: a little more than linear, as memory costs more then. */
const growth = 7.5;

/** What 2 MB of HTML may take, in ms. */
const mostTime = 1500;

/** What a text of so many MB may take beyond itself, in MB. */
const mostMemory = (megabytes: number) => 100 + 5 * megabytes;

/** What a text of 10 MB may take in the app's own page, in MB, with the text and the worker. */
const mostInPage = { 'an HTML page': 145, 'a Markdown page': 170 };

const names = Object.keys(mostInPage);

/** Prints time and peak memory of big imports. Returns a sentence for each limit missed. */
export async function benchImport(): Promise<string[]> {
  return [...costsInChild(), ...(await benchArchive()), ...(await memoryInPage())];
}

function costsInChild(): string[] {
  console.log('\nImport in a process of its own: processor time, peak memory beyond the text\n');
  console.log(tableRow('text', 'MB', 'ms', 'MB peak'));
  return names.flatMap((name) => {
    const costs = [2, 10].map((size) => {
      const cost = importInChild(name, size * 1_000_000);
      console.log(tableRow(name, String(size), cost.time.toFixed(0), cost.memory.toFixed(0)));
      return { ...cost, size };
    });
    const [small, large] = costs;
    return [
      ...(name === 'an HTML page'
        ? missedLimits('The import of 2 MB of HTML, in ms', small?.time ?? Number.NaN, mostTime)
        : []),
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
}

async function memoryInPage(): Promise<string[]> {
  console.log(
    "\nImport in the app's page: peak of the renderers' private memory beyond the idle\n",
  );
  const missed: string[] = [];
  for (const [name, limit] of Object.entries(mostInPage)) {
    const memory = await importInPage(largeTexts[name]?.(10_000_000) ?? '');
    console.log(tableRow(name, '10', memory?.toFixed(0) ?? 'not told'));
    if (memory !== undefined)
      missed.push(...missedLimits(`Memory of the page for ${name}, in MB`, memory, limit));
  }
  return missed;
}
