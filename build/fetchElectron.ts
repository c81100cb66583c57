import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  electronPackageFolder,
  findElectron,
  type ElectronSearch,
  type ElectronSearchOptions,
} from './findElectron.ts';

/** Enough for the runtime's 120 MB on a slow connection, in ms; without a connection the download fails much sooner. */
export const fetchTimeout = 600_000;

const announceAfterMilliseconds = 3000;

/**
 * Finds Electron's runtime, or fetches it with the package's own download, which gives up
 * after ten seconds without a connection. A running download is announced and may take `milliseconds`.
 */
export async function fetchElectron(
  milliseconds: number,
  options: ElectronSearchOptions = {},
): Promise<ElectronSearch> {
  const present = findElectron(options);
  if ('path' in present) return present;
  const folder = options.packageFolder ?? electronPackageFolder;
  const failure = await download(folder, milliseconds);
  if (failure !== undefined) return { missing: failure };
  const fetched = findElectron(options);
  return 'path' in fetched ? fetched : { missing: 'the download left no runtime' };
}

/** Returns the reason why the download failed, if any. */
async function download(folder: string, milliseconds: number): Promise<string | undefined> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    timeout: milliseconds,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => child.kill();
  process.on('exit', stop);
  const announcement = setTimeout(announce, announceAfterMilliseconds);
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
  clearTimeout(announcement);
  process.off('exit', stop);
  if (child.exitCode === 0) return undefined;
  if (child.signalCode !== null) return `not done within ${String(milliseconds / 1000)} seconds`;
  return reasonIn(stderr);
}

function announce(): void {
  console.error(
    "Fetching Electron's runtime, once (SETZKASTEN_FACE=browser npm start does without) …",
  );
}

function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const error = lines.find((line) => /^(\w*Error)\b/.test(line)) ?? lines.find(Boolean);
  return error?.replace(/^(\w*Error)( \[\w+\])?: /, '') ?? 'the download failed';
}
