import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForNode } from '../../build/bundleForNode.ts';
import { projectRoot } from '../../build/targets.ts';
import { sweepTemporary } from '../../desk/files/temporaryFile.ts';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import { libraryIn } from '../../desk/library/library.ts';
import { journalIn } from '../../desk/recovery/journalEntry.ts';
import { listOffers } from '../../desk/recovery/listOffers.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { german } from '../samples/sampleIssues.ts';
import { folderInMemory } from '../support/temporaryFolder.ts';
import type { Mission } from './saver.ts';

const program = '.cache/crash/saver/main.js';
let kills = 0;
let losses = 0;

beforeAll(() => bundleForNode(projectRoot, 'test/crash/saver.ts', program));
afterAll(() => {
  console.log(`Killed while saving: ${String(kills)} times. Lost: ${String(losses)}.`);
});

/** The sample issue as it was after so many edits. */
function edited(times: number): string {
  return serialiseIssue({ ...german.issue, extra: { edits: times } });
}

type Scenario = Pick<Mission, 'before' | 'texts' | 'writeAtMost'> & Partial<Pick<Mission, 'way'>>;

const scenarios: Record<string, Scenario> = {
  create: { texts: [edited(1)] },
  'create, in small writes': { texts: [edited(1)], writeAtMost: 200 },
  overwrite: { before: edited(0), texts: [edited(1)] },
  'overwrite, in small writes': { before: edited(0), texts: [edited(1)], writeAtMost: 200 },
  'autosave while typing': { before: edited(0), texts: [1, 2, 3, 4, 5, 6].map(edited) },
  'autosave with the journal, as the app does it': {
    way: 'typing',
    before: edited(0),
    texts: [1, 2, 3, 4].map(edited),
  },
  'new issues in a library': { way: 'new', texts: [1, 2].map(edited) },
};

describe.each(Object.entries(scenarios))('%s', (_name, scenario) => {
  test('killed before and after every call, nothing is torn and nothing acknowledged is lost', async () => {
    base = folderInMemory();
    const { calls } = await fulfil(scenario);
    const deaths = Array.from({ length: calls }, (_, killAt) => [
      { killAt, when: 'before' as const },
      { killAt, when: 'after' as const },
    ]).flat();
    await inParallel(deaths, async (death) => {
      const fulfilled = await fulfil({ ...scenario, ...death });
      expect(fulfilled.wasKilled).toBe(true);
      kills += 1;
      const loss = await (scenario.way === 'new' ? lossOfNew : lossOf)(scenario, fulfilled);
      if (loss !== undefined) losses += 1;
      expect({ death, loss }).toEqual({ death, loss: undefined });
      await worksOn(fulfilled.path);
      rmSync(dirname(dirname(fulfilled.path)), { recursive: true });
    });
  });
});

test('a thousand kills at least', () => {
  expect(kills).toBeGreaterThanOrEqual(1000);
  expect(losses).toBe(0);
});

interface Fulfilled {
  readonly path: string;
  readonly data: string;
  /** How many texts the child said were saved, and how many noted. */
  readonly saved: number;
  readonly noted: number;
  readonly calls: number;
  readonly wasKilled: boolean;
}

/** What was lost of an issue that was written again and again, if anything. */
async function lossOf(scenario: Scenario, fulfilled: Fulfilled): Promise<string | undefined> {
  const { path, saved, noted } = fulfilled;
  const states = [scenario.before, ...scenario.texts];
  const perSave = scenario.way === 'typing' ? 2 : 1;
  const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  // What was acknowledged is there, or the one that was on its way.
  const onDisk = [saved * perSave, (saved + 1) * perSave].find((at) => states[at] === found);
  if (onDisk === undefined) return 'The file is neither the old nor the new one.';
  if (found !== undefined && parseIssue(found).outcome !== 'parsed') return 'It does not open.';
  const offers = await listOffers(journalIn(fulfilled.data), libraryIn(dirname(dirname(path))));
  const offered = offers.map(({ text }) => states.indexOf(text));
  if (offered.includes(-1)) return 'What is offered was never typed.';
  return Math.max(onDisk, ...offered) < noted ? 'A text that was noted is nowhere.' : undefined;
}

/** What was lost of issues that were added, if anything: each is there whole, or not at all. */
async function lossOfNew(
  { texts }: Scenario,
  { path, saved }: Fulfilled,
): Promise<string | undefined> {
  const library = dirname(dirname(path));
  const files = readdirSync(library).map((folder) => join(library, folder, 'issue.json'));
  const found = files.flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : []));
  // Each gets an id of its own.
  const withoutId = (text: string) => text.replace(/"id": "[^"]*"/, '');
  const wanted = texts.map(withoutId);
  if (found.some((text) => !wanted.includes(withoutId(text)))) return 'An issue is torn.';
  return found.length < saved ? 'An issue that was created is gone.' : undefined;
}

let base = '';
let folders = 0;

async function fulfil(scenario: Scenario & Partial<Mission>): Promise<Fulfilled> {
  const folder = join(base, String((folders += 1)));
  const path = join(folder, '2025-08-25-kw35', 'issue.json');
  const data = join(folder, '.data');
  mkdirSync(dirname(path), { recursive: true });
  if (scenario.before !== undefined) writeFileSync(path, scenario.before);
  const mission: Mission = { way: 'file', ...scenario, path, data };
  // The texts are too long for an argument, so the child reads them from a file.
  const missionFile = join(folder, '.mission');
  writeFileSync(missionFile, JSON.stringify(mission));
  const child = spawn(process.execPath, [join(projectRoot, program), missionFile], {
    // The first of a scenario, which is not killed, leaves it to the others.
    env: { ...process.env, NODE_COMPILE_CACHE: join(base, '.compiled') },
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  const signal = await new Promise<string | null>((resolve) =>
    child.on('close', (_code, how) => {
      resolve(how);
    }),
  );
  expect(complaint).toBe('');
  return {
    path,
    data,
    saved: said.match(/^saved/gm)?.length ?? 0,
    noted: said.match(/^noted/gm)?.length ?? 0,
    calls: Number(/^calls (\d+)/m.exec(said)?.[1]),
    wasKilled: signal === 'SIGKILL',
  };
}

/** After the crash: the library is opened again, and the next save works. */
async function worksOn(path: string): Promise<void> {
  await sweepTemporary(dirname(path), realFileSystem);
  const saved = await saveFile(path, new TextEncoder().encode(edited(99)), { keepHistory: true });
  expect(saved.outcome).toBe('saved');
  expect(readFileSync(path, 'utf8')).toBe(edited(99));
}

async function inParallel<T>(tasks: readonly T[], work: (task: T) => Promise<void>): Promise<void> {
  const waiting = tasks.values();
  const worker = async () => {
    for (const task of waiting) await work(task);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
