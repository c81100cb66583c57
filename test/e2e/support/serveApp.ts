import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundle } from '../../../build/bundle.ts';
import { projectRoot } from '../../../build/targets.ts';
import type { Home } from './home.ts';
import { end, environmentOf } from './process.ts';

/** The app's server as a person has started it. */
export interface ServedApp {
  /** What it prints for the browser to open. */
  readonly address: string;
  readonly pid: number;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Each start after the first finds the code compiled. */
const compiled = { NODE_COMPILE_CACHE: join(projectRoot, '.cache/compiled') };

/** Starts the app's server in a home. */
export async function serveApp(home: Pick<Home, 'folder' | 'library'>): Promise<ServedApp> {
  await bundle(['renderer', 'browser']);
  const library = home.library === undefined ? [] : ['--library', home.library];
  const server = spawn(
    process.execPath,
    [join(projectRoot, 'dist/browser/main.js'), '--no-open', ...library],
    { env: { ...environmentOf(home), ...compiled }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return {
    address: await printedAddress(server),
    pid: server.pid ?? 0,
    end: (signal) => end(server, signal),
  };
}

async function printedAddress(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no output.');
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended without printing its address.');
}
