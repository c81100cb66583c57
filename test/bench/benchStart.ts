import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { openDesk } from '../../desk/desk.ts';
import { preferencesSchema } from '../../desk/contract.ts';
import { Home } from '../e2e/support/home.ts';
import { startElectron, type StartedElectron } from '../e2e/support/startElectron.ts';
import { writeLibrary } from './generatedLibrary.ts';
import { median } from './libraryInPage.ts';
import { missedLimits, tableRow } from './report.ts';

const rounds = 5;

/** What we promise for 1,000 issues that are in the index, in ms: our own work until the newest can be typed in. */
const limit = 400;

/** True in the page once the newest issue can be typed in. */
const isUsable = () => document.querySelector('.ProseMirror[contenteditable="true"] p') !== null;

/**
 * Prints what a start of the desktop app costs with 1,000 issues: the desk's answers that the first screen waits for, and
 * the page's scripts, styles and layout. Chromium's own time is not in it. Returns a sentence if the limit is missed.
 */
export async function benchStart(): Promise<string[]> {
  await bundle(['renderer', 'electron', 'preload']);
  console.log(`\nA start of the desktop app: ms, medians of ${String(rounds)} rounds\n`);
  const sizes = [1, 1000];
  const totals: number[] = [];
  console.log(tableRow('', 'desk', 'page', 'sum'));
  for (const issues of sizes) {
    const home = new Home('setzkasten-bench-', 'electron');
    home.useNoLibrary();
    writeLibrary(home.library ?? '', issues);
    // The first fills the index.
    await deskTime(home);
    const desk: number[] = [];
    for (let round = 0; round < rounds; round += 1) desk.push(await deskTime(home));
    const page = await pageTimes(home);
    home.remove();
    const costs = [median(desk), median(page)];
    const sum = costs.reduce((one, other) => one + other, 0);
    totals.push(sum);
    const figures = [...costs, sum].map((cost) => cost.toFixed(0));
    console.log(tableRow(`${issues.toLocaleString('en')} issues`, ...figures));
  }
  return missedLimits('A start of the desktop app, in ms', totals.at(-1) ?? Number.NaN, limit);
}

/** Returns how long a new desk takes for what the page asks before the first screen, and waits until all is read. */
async function deskTime(home: Home): Promise<number> {
  const preferences = preferencesSchema.parse({});
  const libraryFolder = home.library ?? '';
  const dataFolder = join(home.folder, 'data');
  const { desk, close } = openDesk({
    shell: { face: 'electron' },
    preferences: {
      read: () => Promise.resolve({ preferences, libraryFolder }),
      write: () => Promise.resolve(),
    },
    dataFolder,
    documentsFolder: home.folder,
    samplesFolder: home.folder,
  });
  const before = performance.now();
  const { library } = await desk['app.start']({});
  const id = library?.issues[0]?.id ?? '';
  await desk['lease.hold']({ id, page: 'bench', session: 'bench', over: false });
  await desk['issue.open']({ id });
  const took = performance.now() - before;
  while ((await desk['search.find']({ query: 'hafen', most: 1 })).reading) continue;
  await close();
  rmSync(join(dataFolder, 'open'), { recursive: true, force: true });
  return took;
}

/** Returns what the page's main thread takes for each loading until the newest issue can be typed in. */
async function pageTimes(home: Home): Promise<number[]> {
  const app = await startElectron(home);
  await app.page.waitForFunction(isUsable, undefined, { polling: 10 });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await loadingTime(app));
  await app.close();
  return times;
}

async function loadingTime({ page, evaluate }: StartedElectron): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
    const seconds = metrics.filter(({ name }) => counted.includes(name));
    return seconds.reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const before = await spent();
  const loaded = page.waitForEvent('load');
  await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await loaded;
  await page.waitForFunction(isUsable, undefined, { polling: 10 });
  const after = await spent();
  await session.detach();
  return after - before;
}
