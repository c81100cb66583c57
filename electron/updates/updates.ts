import { app, BrowserWindow } from 'electron';
import type { AppUpdater } from 'electron-updater';
import type { FaultLog } from '../../desk/diagnostics/faultLog.ts';
import { faultRecord } from '../../desk/diagnostics/faultRecord.ts';
import { askWindow, frontWindow } from '../askWindow.ts';
import type { MenuLabels } from '../menu/menuLabels.ts';
import type { UpdateFeed } from './updateFeed.ts';
import { updateFault } from './updateFault.ts';

/** `busy` while the feed is asked or the update is downloaded; `ready` once it waits for a restart. */
export type UpdateState = 'idle' | 'busy' | 'ready';

export type Updates = ReturnType<typeof openUpdates>;

interface UpdateOptions {
  readonly feed: UpdateFeed;
  readonly labels: () => MenuLabels;
  /** Called when the state changes, for the menu. */
  readonly changed: () => void;
  readonly note: FaultLog['note'];
  /** Saves and closes all windows; resolves to false if one stays. */
  readonly closeWindows: () => Promise<boolean>;
  readonly openWindow: () => void;
}

/** Returns the app's updates. Nothing is asked for before `look`, and nothing is installed before `restart`. */
export function openUpdates(options: UpdateOptions) {
  const { feed, labels } = options;
  let state: UpdateState = 'idle';
  let isInstalling = false;
  let updater: AppUpdater | undefined;

  function become(next: UpdateState): void {
    state = next;
    options.changed();
  }

  /** Asks with two buttons, of which the first is the usual one; returns true for the second. */
  async function accepts(message: string, detail: string, button: string): Promise<boolean> {
    const buttons = [labels().later, button];
    return (await askWindow(frontWindow(), { type: 'info', message, detail, buttons })) === 1;
  }

  async function tellFault(error: unknown, isAsked: boolean): Promise<void> {
    const fault = updateFault(error);
    void options.note({ in: 'update', version: app.getVersion(), fault, ...faultRecord(error) });
    if (!isAsked && fault !== 'refused') return;
    const [message, detail] = labels().updateFaults[fault](feed.host);
    await askWindow(frontWindow(), { type: 'warning', message, detail, buttons: [labels().ok] });
  }

  /** Returns the version of an update that the user wants; undefined if there is none, or they do not want it now. */
  async function findUpdate(isAsked: boolean): Promise<string | undefined> {
    updater ??= await loadUpdater(feed);
    const found = await updater.checkForUpdates();
    if (!found?.isUpdateAvailable) {
      const message = labels().newestVersion(app.getVersion());
      if (isAsked)
        await askWindow(frontWindow(), { type: 'info', message, buttons: [labels().ok] });
      return undefined;
    }
    const { version } = found.updateInfo;
    const detail = labels().updateFoundDetail(app.getVersion(), feed.host);
    const isWanted = await accepts(labels().updateFound(version), detail, labels().download);
    return isWanted ? version : undefined;
  }

  async function download(version: string): Promise<string> {
    await updater?.downloadUpdate().finally(() => showProgress(-1));
    return version;
  }

  /** Looks for an update and offers it. Without `isAsked` it says nothing unless there is one, or a forged one. */
  async function look(isAsked: boolean): Promise<void> {
    if (state !== 'idle') return;
    become('busy');
    const found = await findUpdate(isAsked).catch((error: unknown) => tellFault(error, isAsked));
    // By now the user has asked for it.
    const version =
      found && (await download(found).catch((error: unknown) => tellFault(error, true)));
    become(version === undefined ? 'idle' : 'ready');
    if (version === undefined) return;
    const { updateReady, updateReadyDetail, restartToUpdate } = labels();
    if (await accepts(updateReady(version), updateReadyDetail, restartToUpdate)) await restart();
  }

  /** Leaves every window as at quitting, and installs the update unless one stays open. */
  async function restart(): Promise<void> {
    if (isInstalling || !updater) return;
    isInstalling = true;
    if (!(await options.closeWindows())) {
      isInstalling = false;
      return;
    }
    updater.once('error', (error) => {
      isInstalling = false;
      app.requestSingleInstanceLock();
      become('idle');
      options.openWindow();
      void tellFault(error, true);
    });
    // The new version may start before this one has ended.
    app.releaseSingleInstanceLock();
    updater.quitAndInstall(false, true);
  }

  return {
    state: () => state,
    /** True while the app ends for the update, so that it must not end for want of a window. */
    isInstalling: () => isInstalling,
    look,
    restart,
  };
}

function showProgress(share: number): void {
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(share);
}

/** Loaded when it is first used: most starts do not look for an update. */
async function loadUpdater(feed: UpdateFeed): Promise<AppUpdater> {
  const [{ default: library }, { signedFeed }] = await Promise.all([
    import('electron-updater'),
    import('./signedFeed.ts'),
  ]);
  const updater = library.autoUpdater;
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  // A difference is asked for by the version that is installed, which is nobody's business.
  updater.disableDifferentialDownload = true;
  updater.setFeedURL({ provider: 'custom', updateProvider: signedFeed(feed) });
  updater.on('download-progress', ({ percent }) => showProgress(percent / 100));
  return updater;
}
