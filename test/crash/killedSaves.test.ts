import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForNode } from '../../build/bundleForNode.ts';
import { projectRoot } from '../../build/targets.ts';
import { sweepTemporary } from '../../desk/files/temporaryFile.ts';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { german } from '../samples/sampleIssues.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
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

const scenarios: Record<string, Pick<Mission, 'before' | 'texts' | 'writeAtMost'>> = {
  create: { texts: [edited(1)] },
  'create, in small writes': { texts: [edited(1)], writeAtMost: 200 },
  overwrite: { before: edited(0), texts: [edited(1)] },
  'overwrite, in small writes': { before: edited(0), texts: [edited(1)], writeAtMost: 200 },
  'autosave while she types': {
    before: edited(0),
    texts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(edited),
  },
  'autosave of a new issue': { texts: [1, 2, 3, 4, 5, 6].map(edited), writeAtMost: 8000 },
};

describe.each(Object.entries(scenarios))('%s', { timeout: 180_000 }, (_name, scenario) => {
  test('killed before and after every call, the file is the whole old or new one', async () => {
    base = temporaryFolder();
    const { calls } = await fulfil(scenario);
    const deaths = Array.from({ length: calls }, (_, killAt) => [
      { killAt, when: 'before' as const },
      { killAt, when: 'after' as const },
    ]).flat();
    await inParallel(deaths, async (death) => {
      const { acknowledged, path, wasKilled } = await fulfil({ ...scenario, ...death });
      expect(wasKilled).toBe(true);
      kills += 1;
      const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const states = [scenario.before, ...scenario.texts];
      // What was acknowledged is there, or the one that was on its way.
      const allowed = states.slice(acknowledged, acknowledged + 2);
      if (!allowed.includes(found)) losses += 1;
      expect({ death, isWhole: allowed.includes(found) }).toEqual({ death, isWhole: true });
      if (found !== undefined) expect(parseIssue(found).outcome).toBe('parsed');
      await worksOn(path);
      rmSync(join(path, '..'), { recursive: true });
    });
  });
});

test('a thousand kills at least', () => {
  expect(kills).toBeGreaterThanOrEqual(1000);
  expect(losses).toBe(0);
});

interface Fulfilled {
  readonly path: string;
  /** How many saves the child said were done. */
  readonly acknowledged: number;
  readonly calls: number;
  readonly wasKilled: boolean;
}

let base = '';
let folders = 0;

async function fulfil(scenario: Omit<Mission, 'path'>): Promise<Fulfilled> {
  const folder = join(base, String((folders += 1)));
  mkdirSync(folder);
  const path = join(folder, 'issue.json');
  if (scenario.before !== undefined) writeFileSync(path, scenario.before);
  // Texts are long, and an argument is not: the child is told them by a file.
  const child = spawn(process.execPath, [
    join(projectRoot, program),
    missionFile({ ...scenario, path }),
  ]);
  let said = '';
  let complaint = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const signal = await new Promise<string | null>((resolve) =>
    child.on('close', (_code, how) => {
      resolve(how);
    }),
  );
  expect(complaint).toBe('');
  return {
    path,
    acknowledged: said.match(/^saved/gm)?.length ?? 0,
    calls: Number(/^calls (\d+)/m.exec(said)?.[1]),
    wasKilled: signal === 'SIGKILL',
  };
}

function missionFile(mission: Mission): string {
  const file = join(mission.path, '..', '.mission');
  writeFileSync(file, JSON.stringify(mission));
  return file;
}

/** After the crash: the library is opened again, and the next save works. */
async function worksOn(path: string): Promise<void> {
  await sweepTemporary(join(path, '..'), realFileSystem);
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
