import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { DevTools } from './devTools.ts';
import electron from './electron.ts';
import { heldLock } from './singleInstance.ts';
import { double } from './state.ts';
import { shown } from './system.ts';

/**
 * Runs a built app on the double: `node run.ts MAIN …`. The app's own files are the ones that are packed; only the
 * module `electron` is replaced.
 */
const [, , main = '', ...appArguments] = process.argv;
process.argv = [process.execPath, app.getAppPath(), ...appArguments];
const resourcesPath =
  process.env['ELECTRON_DOUBLE_RESOURCES'] ?? join(app.getAppPath(), 'resources');
Object.assign(process, { type: 'browser', resourcesPath });

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
});

// Electron goes on after a rejection that nothing caught; here it ends the app, so that tests notice it.
process.on('unhandledRejection', (error) => {
  throw error;
});
await heldLock.look(join(app.getPath('userData'), 'SingletonSocket'));
// As Electron does, ready only once the entry and all that it imports have run: `docs/tutorial/esm.md`.
await import(pathToFileURL(main).href);
// An app that asked for the lock and did not get it makes no window.
if (!heldLock.isRefused) {
  double.devTools = await startChromium();
  app.becomeReady();
  process.send?.({ endpoint: await double.devTools.endpoint });
} else setImmediate(() => app.quit());

process.on('message', ({ id, source, given }: { id: number; source: string; given: unknown }) => {
  void answer(source, given).then((outcome) => process.send?.({ id, ...outcome }));
});

/** Runs a test's function on the module `electron`, as Playwright does on the real one. */
async function answer(source: string, given: unknown): Promise<object> {
  try {
    // oxlint-disable-next-line no-eval
    const run = (0, eval)(`(${source})`) as (electron: object, given: unknown) => unknown;
    return { returned: await run({ ...electron, shown }, given) };
  } catch (error) {
    return { thrown: String(error) };
  }
}

/** The app may have moved its folder until then. */
async function startChromium(): Promise<DevTools> {
  const profile = app.getPath('userData');
  const port = String(await double.schemes.listen());
  const devTools = new DevTools(process.env['ELECTRON_DOUBLE_CHROMIUM'] ?? '', [
    '--headless=new',
    `--user-data-dir=${join(profile, 'Chromium')}`,
    // Addresses of the app lead to this process; no other name leads anywhere.
    `--host-resolver-rules=MAP *.localhost 127.0.0.1:${port}, MAP *.test 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    `--lang=${app.getLocale()}`,
    `--accept-lang=${app.getLocale()}`,
    // The app decides which windows stay.
    '--disable-popup-blocking',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-features=Translate,HttpsUpgrades,AimEnabled,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    'about:blank',
  ]);
  await devTools.browser.send('Target.setDiscoverTargets', { discover: true });
  return devTools;
}
