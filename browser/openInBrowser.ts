import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { privateFileSystem } from '../desk/files/privateFiles.ts';
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

const files = privateFileSystem();

const pattern = /^setzkasten-open-[0-9a-f]{16}\.html$/;

/**
 * Writes a page that only this user can read and that leads to the address. Unlike a command line, which every user of
 * the computer can see, a file's name reveals nothing. Written to the home folder, not hidden: browsers packaged as a
 * snap can read nothing else. Rejects if it cannot be written.
 */
async function writeDoorFile(address: string, folder = homedir()): Promise<string> {
  await removeDoorFiles(folder);
  const path = join(folder, `setzkasten-open-${randomBytes(8).toString('hex')}.html`);
  const file = await files.open(path, 'wx');
  try {
    await file.write(new TextEncoder().encode(doorPage(address)));
  } finally {
    await file.close();
  }
  return path;
}

/** Removes a door file if it exists. */
async function removeDoorFile(path: string): Promise<void> {
  await files.unlink(path).catch(() => undefined);
}

/** Removes door files that an interrupted start left in the folder. */
async function removeDoorFiles(folder: string): Promise<void> {
  const entries = await files.list(folder).catch(() => []);
  const left = entries.filter(({ name }) => pattern.test(name));
  await Promise.all(left.map(({ name }) => removeDoorFile(join(folder, name))));
}

/** The address is our own and contains nothing that HTML would parse as markup. */
function doorPage(address: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}"><title>Setzkasten</title><a href="${address}">Open Setzkasten</a>
`;
}
