import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { projectRoot } from '../targets.ts';

/** Debounce time, in ms: files saved within it count as one change. */
const quiet = 50;

/** Ends a process and waits until it has exited; does nothing if it already has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

/** Calls back shortly after a file in one of the project's folders was added, changed or removed. */
export function onSourceChange(
  { watcher }: ViteDevServer,
  folders: readonly string[],
  restart: () => void,
): void {
  const paths = folders.map((folder) => join(projectRoot, folder));
  let timer: NodeJS.Timeout | undefined;
  watcher.add(paths);
  watcher.on('all', (_, changed) => {
    if (!paths.some((path) => changed.startsWith(path + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(restart, quiet);
  });
}
