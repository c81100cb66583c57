import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { electronArguments } from './electronArguments.ts';
import { electronPath } from './electronPath.ts';
import { projectRoot } from './targets.ts';

const userArguments = process.argv.slice(2);

try {
  const isBrowserWanted = process.env['SETZKASTEN_FACE'] === 'browser';
  const electron = isBrowserWanted ? undefined : await electronPath();
  await bundle(
    electron === undefined ? ['renderer', 'browser'] : ['renderer', 'electron', 'preload'],
  );
  if (electron === undefined) runFace(process.execPath, ['dist/browser/main.js'], userArguments);
  else runFace(electron, [projectRoot], electronArguments(userArguments));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs the app as a child process in the user's working directory, forwards the signals that reach
 * this process, and exits with its exit code (128 + signal if a signal ended it).
 */
function runFace(command: string, appArguments: string[], userArguments: string[]): void {
  const child = spawn(
    command,
    [...appArguments.map((path) => resolve(projectRoot, path)), ...userArguments],
    { stdio: 'inherit', cwd: process.env['INIT_CWD'] ?? process.cwd() },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
  });
}
