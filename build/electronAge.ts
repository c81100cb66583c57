import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './targets.ts';

/** Returns why the version of Electron in use is too old, if it is: more than one major behind the newest. */
export function tooOld(used: string, newest: string): string | undefined {
  const behind = Number(newest.split('.')[0]) - Number(used.split('.')[0]);
  if (behind <= 1) return undefined;
  return `Electron ${used} is ${String(behind)} majors behind ${newest}: Chromium's fixes no longer reach it.`;
}

if (import.meta.main) {
  const { devDependencies } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  const newest = execFileSync('npm', ['view', 'electron', 'version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
  const used = devDependencies['electron'] ?? '0';
  const problem = tooOld(used, newest);
  console.log(problem ?? `Electron ${used}; the newest is ${newest}.`);
  if (problem !== undefined) process.exitCode = 1;
}
