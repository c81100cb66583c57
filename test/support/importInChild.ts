import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one import took in a process of its own. */
export interface ImportCost {
  /** Processor time, in ms. */
  readonly time: number;
  /** Peak memory beyond what the process had with the text alone, in MB. */
  readonly memory: number;
}

/**
 * The young generation is what Chromium gives the page's workers: left to itself, Node lets twice as much garbage pile
 * up before it is collected.
 */
const asInWorkers = '--max-semi-space-size=16';

/** Imports one of `largeTexts` of that length, in UTF-16 code units, in a process of its own. */
export function importInChild(name: string, length: number): ImportCost {
  const program = join(import.meta.dirname, 'importLarge.ts');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [asInWorkers, program, name, String(length)],
    {
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ImportCost;
}
