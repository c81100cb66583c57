import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { removeDoorFile, writeDoorFile } from './doorFile.ts';
import type { ServedDesk } from './serveDesk.ts';

/** Time for a browser to start and read the door file, in ms. */
const doorTimeout = 120_000;

/**
 * Opens the app in the user's browser through a door file, which is removed as soon as a page has entered. Does nothing
 * if there is no browser or the file cannot be written: the address is printed anyway.
 */
export async function openInBrowser(
  served: Pick<ServedDesk, 'address' | 'entered' | 'closed'>,
): Promise<void> {
  const path = await writeDoorFile(served.address).catch(() => undefined);
  if (path === undefined) return;
  openFile(path);
  const timeout = new AbortController();
  await Promise.race([
    served.entered,
    served.closed,
    wait(doorTimeout, undefined, { ref: false, signal: timeout.signal }).catch(() => undefined),
  ]);
  timeout.abort();
  await removeDoorFile(path);
}

function openFile(path: string): void {
  const [command, ...given] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...given, pathToFileURL(path).href], {
    stdio: 'ignore',
    detached: true,
  });
  child.on('error', () => undefined);
  child.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // Not `start`, a shell built-in that would interpret the address as shell text.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
