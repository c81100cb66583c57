import { dirname, join } from 'node:path';
import { app, dialog, session } from 'electron';
import type { Preferences } from '../desk/contract.ts';
import { openDesk } from '../desk/desk.ts';
import { faultLog } from '../desk/diagnostics/faultLog.ts';
import { preferencesPath } from '../desk/preferences/preferencesPath.ts';
import { registerAppScheme, serveAppScheme } from './appScheme.ts';
import { appWindows, type AppWindows } from './appWindows.ts';
import { askedPath } from './askedPath.ts';
import { copyDiagnostics } from './copyDiagnostics.ts';
import { denyPermissions } from './denyPermissions.ts';
import { guardContents } from './guardContents.ts';
import { answerDesk } from './ipc.ts';
import { applyPreferences } from './menu/applyPreferences.ts';
import { menuLabels } from './menu/menuLabels.ts';
import { noteFaults } from './noteFaults.ts';
import { openPreferences } from './preferences.ts';
import type { StartedApp } from './smoke/trySample.ts';
import { systemSecretStore } from './systemSecretStore.ts';
import { spellingFor } from './spellingFor.ts';
import { systemShell } from './systemShell.ts';

let windows: AppWindows | undefined;
let isQuitting = false;
/** What the system asked for before there was a window. */
let asked = askedPath(
  process.argv.filter((one) => !one.startsWith('--library=')),
  process.cwd(),
  app.getAppPath(),
);

registerAppScheme();
app.enableSandbox();
app.on('web-contents-created', (_, contents) => guardContents(contents));
app.on('before-quit', () => {
  isQuitting = true;
});
app.on('window-all-closed', () => {
  // On macOS an app stays until it is quit.
  if (isQuitting || process.platform !== 'darwin') app.quit();
});
app.on('activate', () => windows?.show());
app.on('open-file', (event, path) => {
  event.preventDefault();
  openPath(path);
});
app.on('second-instance', (_, argv, folder) => {
  const path = askedPath(argv, folder, app.getAppPath());
  if (path === undefined) windows?.show();
  else openPath(path);
});
if (app.commandLine.hasSwitch('smoke')) {
  const { prepareSmoke } = await import('./smoke/prepareSmoke.ts');
  const runSmoke = await prepareSmoke(app.commandLine.getSwitchValue('smoke'));
  void runSmoke(start);
} else if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(() => start())
    .then(openFirst)
    .catch(giveUp);
} else app.quit();

function openPath(path: string): void {
  if (windows) void windows.openPath(path);
  else asked = path;
}

async function start(sharedFolder = dirname(preferencesPath())): Promise<StartedApp> {
  const faults = faultLog(join(app.getPath('userData'), 'crashes'));
  noteFaults(faults);
  const preferences = openPreferences((changed) => apply(changed.preferences));
  let { preferences: applied } = await preferences.read();
  const labels = () => menuLabels(applied.language, app.getPreferredSystemLanguages());
  function apply(wanted: Preferences): void {
    applied = wanted;
    applyPreferences(wanted, labels(), {
      send: (command) => windows?.send(command),
      openWindow: () => windows?.open(),
      copyDiagnostics: () => {
        void copyDiagnostics({ desk: desk.desk, preferences: applied, faults });
      },
    });
  }
  const library = app.commandLine.getSwitchValue('library');
  const desk = openDesk({
    shell: {
      ...systemShell,
      setSpelling: spellingFor(session.defaultSession),
      leaveLibrary: async () => windows?.leaveLibrary() ?? true,
    },
    preferences,
    secrets: systemSecretStore(preferences.secrets),
    dataFolder: app.getPath('userData'),
    sharedFolder,
    documentsFolder: app.getPath('documents'),
    samplesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples'),
    ...(library === '' ? {} : { libraryFolder: library }),
  });
  denyPermissions(session.defaultSession);
  serveAppScheme(desk.readAsset, join(import.meta.dirname, '..', 'renderer'));
  answerDesk(desk.desk);
  apply(applied);
  windows = appWindows(desk, preferences.window, labels);
  return { desk, windows, preferences };
}

async function openFirst({ windows: started }: StartedApp): Promise<void> {
  if (asked === undefined) started.open();
  else await started.openPath(asked);
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Setzkasten', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
