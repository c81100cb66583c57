import { cpSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LookName } from '../../issue/theme.ts';
import { inLook } from '../support/inLook.ts';
import { runCli } from '../support/runCli.ts';
import { german } from '../samples/sampleIssues.ts';

/** Copies the German sample's library into the folder, sets its look, and returns the issue's folder there. */
export function sampleInLook(look: LookName, folder: string): string {
  cpSync(dirname(german.folder), folder, { recursive: true });
  const path = join(folder, 'publication.json');
  writeFileSync(path, JSON.stringify(inLook(german.publication, look)));
  return join(folder, basename(german.folder));
}

/** Exports an issue by the command line. Throws unless everything is written. */
export async function exported(issue: string, target: string, folder: string): Promise<string> {
  const { code, errors } = await runCli('export', issue, '--for', target, '--out', folder);
  if (code !== 0) throw new Error(errors.join('\n'));
  return folder;
}
