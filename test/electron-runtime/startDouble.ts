import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { build } from 'rolldown';
import { projectRoot } from '../../build/targets.ts';

/** A running app on the double. */
export interface RunningDouble {
  readonly process: ChildProcess;
  /** Where a test attaches to Chromium; undefined if the app ended first, as a second instance does. */
  readonly endpoint: string | undefined;
  /** Runs a function with the module `electron` in the app's process. */
  readonly evaluate: (source: string, given: unknown) => Promise<unknown>;
}

let scripts: Promise<string> | undefined;

/**
 * Starts the built desktop app of this project on the double. `reads` gets the process at once, to read what it prints;
 * otherwise that goes where this process prints.
 */
export async function startDouble(
  chromium: string,
  appArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
  reads?: (child: ChildProcess) => void,
): Promise<RunningDouble> {
  scripts ??= pageScripts();
  const output = reads ? 'pipe' : 'inherit';
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'run.ts'),
      join(projectRoot, 'dist/electron/main.js'),
      ...appArguments,
    ],
    {
      env: {
        ...environment,
        ELECTRON_DOUBLE_APP: projectRoot,
        ELECTRON_DOUBLE_CHROMIUM: chromium,
        ELECTRON_DOUBLE_SCRIPTS: await scripts,
      },
      stdio: ['ignore', output, output, 'ipc'],
      // A group of its own, so that a crash takes Chromium with it.
      detached: true,
    },
  );
  reads?.(child);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const started = Promise.withResolvers<string | undefined>();
  child.on('message', (message: Answer) => {
    if ('endpoint' in message) started.resolve(message.endpoint);
    else if ('thrown' in message) waiting.get(message.id)?.reject(new Error(message.thrown));
    else waiting.get(message.id)?.resolve(message.returned);
  });
  child.once('exit', () => {
    started.resolve(undefined);
    for (const { reject } of waiting.values()) reject(new Error('The app has ended.'));
  });
  return {
    process: child,
    endpoint: await started.promise,
    evaluate: (source, given) => {
      const answer = Promise.withResolvers<unknown>();
      const id = waiting.size;
      waiting.set(id, answer);
      child.send({ id, source, given });
      return answer.promise;
    },
  };
}

type Answer =
  | { readonly endpoint: string }
  | { readonly id: number; readonly returned: unknown }
  | { readonly id: number; readonly thrown: string };

/** Ends the app and its Chromium at once, as a power cut does. */
export async function killDouble(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Bundles the double's part of a page, for each of its worlds; returns the files as JSON. */
async function pageScripts(): Promise<string> {
  const folder = join(projectRoot, '.cache/electron-runtime');
  mkdirSync(folder, { recursive: true });
  const files: Record<string, string> = {};
  for (const world of ['page', 'preload']) {
    const { output } = await build({
      input: join(import.meta.dirname, `page/${world}World.ts`),
      platform: 'browser',
      write: false,
      output: { format: 'iife', codeSplitting: false },
    });
    files[world] = join(folder, `${world}-${String(process.pid)}.js`);
    writeFileSync(files[world], output[0].code);
  }
  return JSON.stringify(files);
}
