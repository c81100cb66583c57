import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Home } from './home.ts';

/** The environment of a process that takes a home for the user's. */
export function environmentOf({
  folder,
  environment,
}: Pick<Home, 'folder'> & Partial<Home>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(own),
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    ...environment,
  };
}

/** Ends a process and waits until it is gone; nothing to do for one that is. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
