import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { messageOf } from '../../desk/files/fileErrors.ts';
import { runtimeVersions } from '../runtimeVersions.ts';
import { trySample, type SmokeFigures, type StartedApp } from './trySample.ts';

/** How long a whole run may take, in ms. */
const timeout = 120_000;

/** Starts the app once it is ready, with a folder for what the user's programs share, and ends it with the outcome. */
type RunSmoke = (start: (sharedFolder: string) => Promise<StartedApp>) => Promise<void>;

/**
 * Gives the app a home of its own for a smoke test: the folder `kept`, else a temporary one. Call it before `ready`, and
 * run the returned function without waiting for it.
 */
export async function prepareSmoke(kept: string): Promise<RunSmoke> {
  const folder = kept
    ? resolve(kept)
    : join(app.getPath('temp'), `setzkasten-smoke-${randomUUID()}`);
  let step = 'making its folder';
  const at = (next: string) => {
    step = next;
  };
  let hasEnded = false;
  async function end(code: number, line: string): Promise<void> {
    if (hasEnded) return;
    hasEnded = true;
    clearTimeout(timer);
    const stream = code === 0 ? process.stdout : process.stderr;
    await new Promise<void>((written) => stream.write(`${line}\n`, () => written()));
    // Chromium may still hold its own files, which is no failure of the app.
    if (!kept) await realFileSystem.removeFolder(folder).catch(() => undefined);
    app.exit(code);
  }
  const fail = (error: unknown) =>
    end(1, `The smoke test failed while ${step}: ${messageOf(error).replaceAll(/\s+/g, ' ')}`);
  const timer = setTimeout(
    () => void fail(new Error(`no end after ${String(timeout / 1000)} s.`)),
    timeout,
  );
  // Electron would show a dialog, for which nobody is there.
  process.on('uncaughtException', (error) => void fail(error));
  process.on('unhandledRejection', (error) => void fail(error));
  try {
    for (const name of ['userData', 'documents'] as const) {
      await realFileSystem.makeFolder(join(folder, name));
      app.setPath(name, join(folder, name));
    }
  } catch (error) {
    return () => fail(error);
  }
  return async (start) => {
    try {
      at('waiting until Electron is ready');
      await app.whenReady();
      const ready = performance.now();
      at('starting');
      const figures = await trySample(await start(app.getPath('userData')), at);
      await end(0, lineOf(figures, ready));
    } catch (error) {
      await fail(error);
    }
  };
}

function lineOf({ usable, window, saved, exported, words }: SmokeFigures, ready: number): string {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return [
    `Smoke test passed: usable after ${ms(usable)}`,
    `${ms(usable - ready - window)} of its own since ready`,
    `saved after ${ms(saved)}`,
    `exported in ${ms(exported)}`,
    `${String(words)} words`,
    runtimeVersions(),
  ].join(', ');
}
