import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import {
  accessHeader,
  accessItem,
  foundAtOnce,
  type Output,
  type ProcedureName,
} from '../../desk/contract.ts';
import type { Home } from '../e2e/support/home.ts';
import { startServer } from '../e2e/support/startServer.ts';

/** What a start of the app with a library costs: times in ms, memory in MB. */
export interface StartCost {
  /** From the program's start until a typed letter is on the page. */
  readonly typed: number;
  readonly firstSearch: number;
  /** The median of the further keys of a search. */
  readonly searchKey: number;
  /** What the server holds after that; undefined where the system does not tell. */
  readonly memory: number | undefined;
  /** The list's rows in the document. */
  readonly rows: number;
  /** From the program's start until every issue was read. */
  readonly complete: number;
}

/** Types as if searching: the first entry is the first search after the start. */
const queries = ['hafen', 'd', 'de', 'der', 'der k', 'kaffee', 'zahl', 'leserin', 'novmeber'];

/** Starts the app with a home's library, types a letter, searches, and ends it. */
export async function startCost(browser: Browser, home: Home): Promise<StartCost> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const { page, close, pid } = await startServer(home, browser);
  const text = page.locator('.ProseMirror p').first();
  await text.waitFor({ timeout: 600_000 });
  await text.click();
  await page.keyboard.type('ŋ');
  await text.filter({ hasText: 'ŋ' }).waitFor();
  const typed = since();
  const times: number[] = [];
  let complete = 0;
  for (const query of queries) {
    times.push((await asked(page, 'search.find', { query, most: foundAtOnce })).took);
  }
  while (complete === 0) {
    const { value } = await asked(page, 'search.find', { query: 'hafen', most: foundAtOnce });
    if (!value.reading) complete = since();
    else await page.waitForTimeout(250);
  }
  const rows = await page.locator('[data-issue]').count();
  const memory = memoryOf(pid);
  await close();
  const [firstSearch = Number.NaN, ...keys] = times;
  return { typed, firstSearch, searchKey: median(keys), memory, rows, complete };
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Calls the desk as the page does; returns the answer and the time that it took, in ms. */
async function asked<N extends ProcedureName>(
  page: Page,
  name: N,
  input: object,
): Promise<{ value: Output<N>; took: number }> {
  const asked = await page.evaluate(
    async ({ address, item, header, body }) => {
      const access = JSON.parse(localStorage.getItem(item) ?? '') as { desk: string };
      const headers = { 'content-type': 'application/json', [header]: access.desk };
      const before = performance.now();
      const response = await fetch(address, { method: 'POST', headers, body });
      const reply = (await response.json()) as { value: unknown };
      return { value: reply.value, took: performance.now() - before };
    },
    {
      address: `/desk/${name}`,
      item: accessItem,
      header: accessHeader,
      body: JSON.stringify(input),
    },
  );
  return { value: asked.value as Output<N>, took: asked.took };
}

function memoryOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
