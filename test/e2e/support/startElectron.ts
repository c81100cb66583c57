import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { _electron, chromium, type Page } from '@playwright/test';
import { bundle } from '../../../build/bundle.ts';
import { findElectron } from '../../../build/findElectron.ts';
import { projectRoot } from '../../../build/targets.ts';
import { Schemes } from '../../electron-runtime/schemes.ts';
import { killDouble, startDouble } from '../../electron-runtime/startDouble.ts';
import { findBrowser } from '../../support/findBrowser.ts';
import { callsInMain } from './callsInMain.ts';
import type { EvaluateInMain, StartedFace } from './startedFace.ts';
import type { Home } from './home.ts';
import { end, environmentOf } from './process.ts';

/** The desktop app, and its main process. */
export interface StartedElectron extends StartedFace {
  readonly evaluate: EvaluateInMain;
  /** The process that runs the app's main program. */
  readonly process: ChildProcess;
  /** The pages of its windows, in the order in which they were opened. */
  readonly pages: () => Page[];
}

/** Starts the desktop app in a home: on Electron's runtime where it is, else on the double. */
export async function startElectron(home: Home): Promise<StartedElectron> {
  await bundle(['renderer', 'electron', 'preload']);
  const electron = findElectron();
  return 'path' in electron ? startOnRuntime(electron.path, home) : startOnDouble(home);
}

/** Starts the app once more with arguments, and waits until that process has ended, as a second instance does. */
export async function startSecond(home: Home, given: readonly string[]): Promise<void> {
  const electron = findElectron();
  const environment = environmentOf(home);
  const second =
    'path' in electron
      ? spawn(electron.path, [projectRoot, ...given], { env: environment, stdio: 'ignore' })
      : (await startDouble(findBrowser(), given, environment)).process;
  if (second.exitCode === null) await once(second, 'exit');
}

/** What a run of the app printed that ends by itself, and its exit code. */
export interface EndedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the app with arguments until it ends by itself, as with `--smoke`. */
export async function runToEnd(home: Home, given: readonly string[]): Promise<EndedRun> {
  await bundle(['renderer', 'electron', 'preload']);
  const electron = findElectron();
  const environment = environmentOf(home);
  const ended = Promise.withResolvers<EndedRun>();
  const read = (child: ChildProcess) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('close', (code) => ended.resolve({ code, stdout, stderr }));
  };
  if ('path' in electron) read(spawn(electron.path, [projectRoot, ...given], { env: environment }));
  else await startDouble(findBrowser(), given, environment, read);
  return ended.promise;
}

/** The command line of the app, in German. */
function electronCommand(home: Pick<Home, 'library'>): string[] {
  return ['--lang=de', ...(home.library === undefined ? [] : [`--library=${home.library}`])];
}

async function startOnRuntime(executablePath: string, home: Home): Promise<StartedElectron> {
  const app = await _electron.launch({
    executablePath,
    args: [projectRoot, ...electronCommand(home)],
    env: environmentOf(home),
  });
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(request.url()));
  let isKilled = false;
  const evaluate: EvaluateInMain = (run, given) => app.evaluate(run as never, given) as never;
  return {
    page: await app.firstWindow(),
    pages: () => app.windows(),
    requests,
    process: app.process(),
    evaluate,
    calls: callsInMain(evaluate),
    kill: async () => {
      isKilled = true;
      await end(app.process(), 'SIGKILL');
    },
    close: async () => {
      if (!isKilled) await app.close();
    },
  };
}

/** Knows the app's own addresses. */
const schemes = new Schemes();

async function startOnDouble(home: Home): Promise<StartedElectron> {
  const {
    process,
    endpoint,
    evaluate: run,
  } = await startDouble(findBrowser(), electronCommand(home), environmentOf(home));
  const evaluate: EvaluateInMain = (source, given) => run(source.toString(), given) as never;
  if (endpoint === undefined) throw new Error('The desktop app ended at once.');
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no windows.');
  const requests: string[] = [];
  context.on('request', (request) => requests.push(schemes.fromChromium(request.url())));
  // Chromium itself has a window, which no one sees.
  const isOfApp = (page: Page) => page.url() !== 'about:blank';
  const pages = () => context.pages().filter(isOfApp);
  let [page] = pages();
  while (!page) {
    await Promise.race([
      context.waitForEvent('page'),
      ...context.pages().map((one) => one.waitForEvent('framenavigated')),
    ]);
    [page] = pages();
  }
  return {
    page,
    pages,
    requests,
    process,
    evaluate,
    calls: callsInMain(evaluate),
    kill: () => killDouble(process),
    close: () => end(process, 'SIGTERM'),
  };
}
