import { dirname, join } from 'node:path';
import { app, dialog, session, type BrowserWindow } from 'electron';
import type { MenuCommand, Preferences } from '../desk/contract.ts';
import { openDesk } from '../desk/desk.ts';
import { preferencesPath } from '../desk/preferences/preferencesPath.ts';
import { registerAppScheme, serveAppScheme } from './appScheme.ts';
import { denyPermissions } from './denyPermissions.ts';
import { guardContents } from './guardContents.ts';
import { askToLeave } from './askToLeave.ts';
import { answerDesk, flush, sendCommand, sendEvent } from './ipc.ts';
import { addContextMenu } from './menu/addContextMenu.ts';
import { applyPreferences } from './menu/applyPreferences.ts';
import { menuLabels } from './menu/menuLabels.ts';
import { openWindow } from './openWindow.ts';
import { openPreferences } from './preferences.ts';
import { systemSecretStore } from './systemSecretStore.ts';
import { spellingFor } from './spellingFor.ts';
import { systemShell } from './systemShell.ts';

let window: BrowserWindow | undefined;

registerAppScheme();
app.enableSandbox();
app.on('web-contents-created', (_, contents) => guardContents(contents));
app.on('window-all-closed', () => app.quit());
app.on('second-instance', () => {
  if (window?.isMinimized()) window.restore();
  window?.focus();
});
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const preferences = openPreferences((changed) => apply(changed.preferences));
  let { preferences: applied } = await preferences.read();
  const labels = () => menuLabels(applied.language, app.getPreferredSystemLanguages());
  const send = (command: MenuCommand) => {
    if (window) sendCommand(window.webContents, command);
  };
  function apply(wanted: Preferences): void {
    applied = wanted;
    applyPreferences(wanted, labels(), send);
  }
  const library = app.commandLine.getSwitchValue('library');
  const { desk, readAsset, subscribe, settle } = openDesk({
    shell: { ...systemShell, setSpelling: spellingFor(session.defaultSession) },
    preferences,
    secrets: systemSecretStore(preferences.secrets),
    dataFolder: app.getPath('userData'),
    sharedFolder: dirname(preferencesPath()),
    documentsFolder: app.getPath('documents'),
    samplesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples'),
    ...(library === '' ? {} : { libraryFolder: library }),
  });
  denyPermissions(session.defaultSession);
  serveAppScheme(readAsset, join(import.meta.dirname, '..', 'renderer'));
  answerDesk(desk);
  apply(applied);
  window = openWindow(preferences.window, async (closing) => {
    const isSaved = await flush(closing.webContents);
    await settle();
    return isSaved || askToLeave(closing, labels());
  });
  const { webContents } = window;
  subscribe((event) => {
    sendEvent(webContents, event);
  });
  addContextMenu(webContents, labels, (word) => {
    void desk['spelling.addWord']({ word });
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Setzkasten', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
