import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import { projectRoot, targets } from '../../build/targets.ts';
import playwrightConfig from '../../playwright.config.ts';
import { environmentOf } from '../e2e/support/process.ts';
import { Home } from '../e2e/support/home.ts';
import { addPictures, writeLibrary } from './generatedLibrary.ts';
import { median, startCost, type StartCost } from './libraryInPage.ts';
import { missedLimits, tableRow } from './report.ts';

const rounds = 5;

/** What we promise for 1,000 issues: times in ms, those of a start beyond a start with 10; memory in MB. */
const limits = {
  typed: 150,
  typedFirst: 500,
  complete: 10_000,
  firstSearch: 150,
  searchKey: 30,
  memory: 160,
  rows: 80,
  export: 200,
  search: 250,
};

interface Costs {
  /** Of a first start, which has no index yet. */
  readonly first: StartCost;
  readonly again: StartCost;
  /** Whole processes of the command line, in ms. */
  readonly export: number;
  readonly search: number;
}

/** Prints what a library costs by its number of issues. Returns a sentence for each limit missed. */
export async function benchLibrary(): Promise<string[]> {
  await bundle(['renderer', 'browser', 'cli']);
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  console.log(
    `\nLibraries by their number of issues: ms and MB, medians of ${String(rounds)} rounds\n`,
  );
  const sizes = [10, 100, 1000, 5000];
  const homes = sizes.map((issues) => {
    const home = new Home('setzkasten-bench-');
    home.useNoLibrary();
    writeLibrary(home.library ?? '', issues);
    return home;
  });
  const costs = sizes.map((): Costs[] => []);
  for (let round = 0; round < rounds; round += 1) {
    // By turns, so that a slow moment of the machine meets them all.
    for (const [index, home] of homes.entries()) costs[index]?.push(await costsOf(browser, home));
  }
  for (const home of homes) home.remove();
  await browser.close();

  const all = costs.map(medians);
  console.log(tableRow('', ...sizes.map((size) => size.toLocaleString('en'))));
  for (const [name, figure] of Object.entries(figures))
    console.log(tableRow(name, ...all.map((each) => figure(each).toFixed(0))));
  const [ten, , thousand] = all;
  if (!ten || !thousand) return [];
  const { first, again } = thousand;
  return [
    ...missedLimits(
      'A start with 1,000 issues, in ms',
      again.typed - ten.again.typed,
      limits.typed,
    ),
    ...missedLimits('Their first start, in ms', first.typed - ten.first.typed, limits.typedFirst),
    ...missedLimits('Reading them all, in ms', first.complete, limits.complete),
    ...missedLimits('The first search after a start, in ms', again.firstSearch, limits.firstSearch),
    ...missedLimits('A key of a search, in ms', again.searchKey, limits.searchKey),
    ...missedLimits('Memory after the first reading, in MB', first.memory ?? 0, limits.memory),
    ...missedLimits('Memory after searching, in MB', again.memory ?? 0, limits.memory),
    ...missedLimits('The number of rows in the page', again.rows, limits.rows),
    ...missedLimits('setzkasten export, in ms', thousand.export, limits.export),
    ...missedLimits('setzkasten search, in ms', thousand.search, limits.search),
  ];
}

const figures: Readonly<Record<string, (costs: Costs) => number>> = {
  'first start, a letter is typed': ({ first }) => first.typed,
  'first start, every issue is read': ({ first }) => first.complete,
  'first start, first search': ({ first }) => first.firstSearch,
  "first start, the server's memory": ({ first }) => first.memory ?? Number.NaN,
  'start, a letter is typed': ({ again }) => again.typed,
  'start, first search': ({ again }) => again.firstSearch,
  'a key of a search': ({ again }) => again.searchKey,
  "start, the server's memory": ({ again }) => again.memory ?? Number.NaN,
  'rows in the page': ({ again }) => again.rows,
  'setzkasten export': (costs) => costs.export,
  'setzkasten search': (costs) => costs.search,
};

async function costsOf(browser: Browser, home: Home): Promise<Costs> {
  rmSync(join(home.folder, '.config'), { recursive: true, force: true });
  const first = await startCost(browser, home);
  const again = await startCost(browser, home);
  const library = home.library ?? '';
  const newest =
    readdirSync(library)
      .filter((name) => /^\d{4}-/.test(name))
      .at(-1) ?? '';
  // Not before: pictures are made beside a first start, and weigh more than an index.
  addPictures(join(library, newest));
  const exported = commandTime(home, 'export', join(library, newest), '--for', 'beehiiv');
  rmSync(join(library, newest, 'assets'), { recursive: true });
  return {
    first,
    again,
    export: exported,
    search: commandTime(home, 'search', 'hafen', '--library', library),
  };
}

/** Returns the time of a command's second run: the first compiles the program for all later ones. */
function commandTime(home: Home, ...args: string[]): number {
  const run = () => {
    const started = performance.now();
    spawnSync(process.execPath, [join(projectRoot, targets.cli.output), ...args], {
      env: environmentOf(home),
      stdio: 'ignore',
    });
    return performance.now() - started;
  };
  run();
  return run();
}

function medians(all: readonly Costs[]): Costs {
  const of = (figure: (costs: Costs) => number | undefined) =>
    median(all.map((each) => figure(each) ?? Number.NaN));
  const start = (which: 'first' | 'again'): StartCost => ({
    typed: of((costs) => costs[which].typed),
    complete: of((costs) => costs[which].complete),
    firstSearch: of((costs) => costs[which].firstSearch),
    searchKey: of((costs) => costs[which].searchKey),
    memory: of((costs) => costs[which].memory),
    rows: of((costs) => costs[which].rows),
  });
  return {
    first: start('first'),
    again: start('again'),
    export: of((costs) => costs.export),
    search: of((costs) => costs.search),
  };
}
