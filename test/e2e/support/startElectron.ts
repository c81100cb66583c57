import { _electron } from '@playwright/test';
import { bundle } from '../../../build/bundle.ts';
import { findElectron } from '../../../build/findElectron.ts';
import { projectRoot } from '../../../build/targets.ts';
import type { StartedFace } from './startedFace.ts';
import type { Home } from './home.ts';
import { end, environmentOf } from './process.ts';

/** Starts the desktop app in a home. Throws where there is no Electron runtime. */
export async function startElectron(home: Home): Promise<StartedFace> {
  await bundle(['renderer', 'electron', 'preload']);
  const electron = findElectron();
  if (!('path' in electron)) throw new Error(electron.missing);
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [
      projectRoot,
      '--lang=de',
      ...(home.library === undefined ? [] : [`--library=${home.library}`]),
    ],
    env: environmentOf(home),
  });
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(request.url()));
  let isKilled = false;
  return {
    page: await app.firstWindow(),
    requests,
    kill: async () => {
      isKilled = true;
      await end(app.process(), 'SIGKILL');
    },
    close: async () => {
      if (!isKilled) await app.close();
    },
  };
}
