import { dirname, join } from 'node:path';
import { app, dialog, session } from 'electron';
import { keepMade } from '../desk/imaging/madeFolder.ts';
import type { Preferences } from '../desk/contract.ts';
import { openDesk } from '../desk/desk.ts';
import { crashesIn, faultLog } from '../desk/diagnostics/faultLog.ts';
import { preferencesPath } from '../desk/preferences/preferencesPath.ts';
import { registerAppScheme, serveAppScheme } from './appScheme.ts';
import { appWindows, type AppWindows } from './appWindows.ts';
import { askedPath } from './askedPath.ts';
import { copyDiagnostics } from './copyDiagnostics.ts';
import { denyPermissions } from './denyPermissions.ts';
import { followAccent } from './followAccent.ts';
import { guardContents } from './guardContents.ts';
import { answerDesk } from './ipc.ts';
import { applyPreferences } from './menu/applyPreferences.ts';
import { menuLabels } from './menu/menuLabels.ts';
import { noteFaults } from './noteFaults.ts';
import { openPreferences } from './preferences.ts';
import { addRecent, clearRecent } from './recentPaths.ts';
import { runtimeVersions } from './runtimeVersions.ts';
import type { StartedApp } from './smoke/trySample.ts';
import { systemSecretStore } from './systemSecretStore.ts';
import { spellingFor } from './spellingFor.ts';
import { systemShell } from './systemShell.ts';
import { updateFeed } from './updates/updateFeed.ts';
import { openUpdates, type Updates } from './updates/updates.ts';

/** Time from the first window until a look for updates that the user wants at each start, in ms. */
const updateDelay = 3000;

let windows: AppWindows | undefined;
let updates: Updates | undefined;
let isQuitting = false;
/** What the system asked for before there was a window. */
let asked = askedPath(
  process.argv.filter((one) => !one.startsWith('--library=')),
  process.cwd(),
  app.getAppPath(),
);

registerAppScheme();
app.enableSandbox();
app.on('web-contents-created', (_, contents) => {
  guardContents(contents);
  followAccent(contents);
});
app.on('before-quit', () => {
  isQuitting = true;
});
app.on('window-all-closed', () => {
  if (updates?.isInstalling()) return;
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
  const faults = faultLog(crashesIn(app.getPath('userData')));
  noteFaults(faults);
  keepMade(join(sharedFolder, 'made'));
  const preferences = openPreferences(({ preferences: changed, libraryFolder }) => {
    noteLibrary(libraryFolder);
    apply(changed);
  });
  let { preferences: applied, libraryFolder: knownLibrary } = await preferences.read();
  const recent: typeof preferences.recent = {
    get: () => preferences.recent.get(),
    set: (paths) => {
      preferences.recent.set(paths);
      apply(applied);
    },
  };
  /** A library that is opened in a window is one of the recent ones, as one that the system named. */
  function noteLibrary(folder: string | undefined): void {
    if (folder !== undefined && folder !== knownLibrary) addRecent(recent, folder);
    knownLibrary = folder;
  }
  const labels = () => menuLabels(applied.language, app.getPreferredSystemLanguages());
  function apply(wanted: Preferences): void {
    applied = wanted;
    applyPreferences(wanted, labels(), {
      send: (command) => windows?.send(command),
      openWindow: () => windows?.open(),
      copyDiagnostics: () => {
        void copyDiagnostics(desk.desk);
      },
      recent: {
        paths: recent.get(),
        open: openPath,
        clear: () => {
          clearRecent(recent);
        },
      },
      updates: updates && {
        state: updates.state(),
        goOn: () => {
          void (updates?.state() === 'ready' ? updates.restart() : updates?.look(true));
        },
      },
    });
  }
  const feed = app.isPackaged ? await updateFeed(process.resourcesPath) : undefined;
  updates =
    feed &&
    openUpdates({
      feed,
      labels,
      changed: () => apply(applied),
      note: faults.note,
      closeWindows: async () => windows?.closeAll() ?? true,
      openWindow: () => windows?.open(),
    });
  const library = app.commandLine.getSwitchValue('library');
  const desk = openDesk({
    shell: {
      ...systemShell(preferences.folders),
      version: `${app.getVersion()}, desktop app, ${app.isPackaged ? 'packaged' : 'not packaged'}`,
      runtime: runtimeVersions(),
      ...(feed ? { updateHost: feed.host } : {}),
      setSpelling: spellingFor(session.defaultSession),
      showIssue: (...shown) => windows?.showIssue(...shown),
      leaveLibrary: async () => windows?.leaveLibrary() ?? true,
    },
    preferences,
    faults,
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
  windows = appWindows(desk, { window: preferences.window, recent }, labels, () => {
    isQuitting = false;
  });
  return { desk, windows, preferences };
}

async function openFirst({ windows: started, preferences: kept }: StartedApp): Promise<void> {
  if (asked === undefined) started.open();
  else await started.openPath(asked);
  const { preferences } = await kept.read();
  if (preferences.checkForUpdates) setTimeout(() => void updates?.look(false), updateDelay);
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Setzkasten', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
