import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { bundleForNode } from '../bundleForNode.ts';
import { electronArguments } from '../electronArguments.ts';
import { projectRoot } from '../targets.ts';
import { end, onSourceChange } from './restarting.ts';
import { servePage } from './servePage.ts';

const hook = '.cache/dev/pageFromSources.cjs';

/**
 * Runs the built app in Electron with its page from source, and restarts it when the desk's or Electron's sources
 * change. Ends when the window is closed.
 */
export async function developInElectron(electron: string, args: string[]): Promise<void> {
  const [{ server, origin, vite }] = await Promise.all([
    servePage(0),
    bundle(['electron', 'preload']),
    bundleForNode(projectRoot, 'build/dev/pageFromSources.ts', hook),
  ]);
  server.on('request', vite.middlewares);
  let child: ChildProcess;
  const start = () => {
    child = spawn(
      electron,
      ['-r', join(projectRoot, hook), projectRoot, ...electronArguments(args)],
      {
        cwd: process.env['INIT_CWD'] ?? process.cwd(),
        env: { ...process.env, SETZKASTEN_PAGE: origin },
        stdio: 'inherit',
      },
    );
    child.once('error', (error) => leave(error));
    child.once('exit', onExit);
  };
  const onExit = () => leave();
  const leave = (error?: Error): void => {
    if (error) console.error(error.message);
    process.exit(error ? 1 : 0);
  };
  const restart = async () => {
    try {
      await bundle(['electron', 'preload']);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    child.off('exit', onExit);
    await end(child);
    start();
  };
  start();
  onSourceChange(vite, ['electron', 'desk', 'issue'], () => void restart());
}
