import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one import took in a process of its own. */
export interface ImportCost {
  /** Processor time, in ms. */
  readonly time: number;
  /** Peak memory beyond what the process had with the text alone, in MB. */
  readonly memory: number;
}

/** Imports one of `largeTexts` of that length, in UTF-16 code units, in a process of its own. */
export function importInChild(name: string, length: number): ImportCost {
  const program = join(import.meta.dirname, 'importLarge.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [program, name, String(length)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ImportCost;
}
