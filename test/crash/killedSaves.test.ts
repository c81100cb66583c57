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
import { cases, someOf } from '../support/thorough.ts';
import type { Death, Mission } from './saver.ts';

const program = '.cache/crash/saver/main.js';
/** In each death the disk stops answering, within a process that lives on; in one of so many, a process is killed as well. */
const perKill = 7;
let deaths = 0;
let kills = 0;
let losses = 0;

beforeAll(() => bundleForNode(projectRoot, 'test/crash/saver.ts', program));
afterAll(() => {
  console.log(
    `Died while saving: ${String(deaths)} times, ${String(kills)} of them killed. Lost: ${String(losses)}.`,
  );
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
    const { calls } = await fulfilOne(scenario);
    const all = Array.from({ length: calls }, (_, at) => [
      { at, when: 'before' as const },
      { at, when: 'after' as const },
    ]).flat();
    const tried = someOf(all);
    const dying = (by: Death['by']) =>
      tried.map((death) => ({ ...scenario, death: { ...death, by } }));
    const left: (readonly string[])[] = [];
    for (const batch of inBatches(dying('hang')))
      for (const fulfilled of await fulfil(batch)) {
        left.push(leftBy(fulfilled));
        await losesNothing(scenario, fulfilled);
      }
    await inParallel(dying('kill').entries(), async ([index, mission]) => {
      if (index % perKill > 0) return;
      const fulfilled = await fulfilOne(mission);
      kills += 1;
      // In the app, the history is thinned beside the save: the same call comes sooner or later.
      if (scenario.way !== 'typing')
        expect([mission.death, leftBy(fulfilled)]).toEqual([mission.death, left[index]]);
      await losesNothing(scenario, fulfilled);
    });
  });
});

test('a thousand deaths in a thorough run, else two hundred, and more than a tenth of them kills', () => {
  expect(deaths).toBeGreaterThanOrEqual(cases(1000));
  expect(kills).toBeGreaterThan(deaths / 10);
  expect(losses).toBe(0);
});

/** Dead: what was acknowledged is there, and saving works on. */
async function losesNothing(scenario: Scenario, fulfilled: Fulfilled): Promise<void> {
  expect(fulfilled.hasDied).toBe(true);
  deaths += 1;
  const loss = await (scenario.way === 'new' ? lossOfNew : lossOf)(scenario, fulfilled);
  if (loss !== undefined) losses += 1;
  expect({ death: fulfilled.death, loss }).toEqual({ death: fulfilled.death, loss: undefined });
  await worksOn(fulfilled.path);
  rmSync(dirname(dirname(fulfilled.path)), { recursive: true });
}

/** All that is on the disk, and what was acknowledged, without what is told by the time or by chance. */
function leftBy({ path, saved, noted }: Fulfilled): readonly string[] {
  const folder = dirname(dirname(path));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) =>
      `${file.replace(folder, '')} ${readFileSync(file, 'utf8')}`
        .replaceAll(/20\d\d-\d\d-\d\dT[\d-]+Z/g, '(time)')
        .replaceAll(/[0-9a-f]{12}(?=\.setzkasten-tmp)|(?<="id": ")[^"]*/g, '(chance)'),
    );
  return [`${String(saved)} saved, ${String(noted)} noted`, ...files.sort()];
}

interface Fulfilled {
  readonly path: string;
  readonly data: string;
  /** How many texts the child said were saved, and how many noted. */
  readonly saved: number;
  readonly noted: number;
  readonly calls: number;
  readonly hasDied: boolean;
  readonly death: Death | undefined;
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

/** All at once would not fit into a container's memory. */
function inBatches<T>(all: readonly T[], size = 20): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

type Wanted = Scenario & Pick<Mission, 'death'>;

async function fulfilOne(wanted: Wanted): Promise<Fulfilled> {
  const [fulfilled] = await fulfil([wanted]);
  if (!fulfilled) throw new Error('Nothing was fulfilled.');
  return fulfilled;
}

/** Has a process fulfil them one after the other, each in a folder of its own. */
async function fulfil(all: readonly Wanted[]): Promise<Fulfilled[]> {
  const missions = all.map((wanted): Mission => {
    const folder = join(base, String((folders += 1)));
    const path = join(folder, '2025-08-25-kw35', 'issue.json');
    mkdirSync(dirname(path), { recursive: true });
    if (wanted.before !== undefined) writeFileSync(path, wanted.before);
    return { way: 'file', ...wanted, path, data: join(folder, '.data') };
  });
  // The texts are too long for an argument, so the child reads them from a file.
  const missionFile = join(base, `.missions-${String(folders)}`);
  writeFileSync(missionFile, JSON.stringify(missions));
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
  rmSync(missionFile);
  expect(complaint).toBe('');
  const accounts = said.split(/(?<=^calls \d+\n)/m);
  return missions.map(({ path, data, death }, index) => {
    const account = accounts[index] ?? '';
    return {
      path,
      data,
      death,
      saved: account.match(/^saved/gm)?.length ?? 0,
      noted: account.match(/^noted/gm)?.length ?? 0,
      calls: Number(/^calls (\d+)/m.exec(account)?.[1]),
      hasDied: death?.by === 'kill' ? signal === 'SIGKILL' : /^died/m.test(account),
    };
  });
}

/** After the crash: the library is opened again, and the next save works. */
async function worksOn(path: string): Promise<void> {
  await sweepTemporary(dirname(path), realFileSystem);
  const saved = await saveFile(path, new TextEncoder().encode(edited(99)), { keepHistory: true });
  expect(saved.outcome).toBe('saved');
  expect(readFileSync(path, 'utf8')).toBe(edited(99));
}

async function inParallel<T>(
  waiting: IteratorObject<T>,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    for (const task of waiting) await work(task);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
