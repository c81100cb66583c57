import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { preventable } from './event.ts';
import { heldLock } from './singleInstance.ts';
import { double } from './state.ts';

export interface ClosableWindow {
  readonly close: () => void;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly productName?: string;
}

const folder = process.env['ELECTRON_DOUBLE_APP'] ?? process.cwd();
const packageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Electron's `app`: its folders, its order of starting and ending, and its only instance. */
export class App extends EventEmitter {
  readonly name = packageFile.productName ?? packageFile.name;
  readonly isPackaged = process.env['ELECTRON_DOUBLE_RESOURCES'] !== undefined;
  /** Set by the windows, which need the app themselves. */
  windows: () => readonly ClosableWindow[] = () => [];
  readonly recentDocuments: string[] = [];
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths = new Map<string, string>();
  #exitCode: number | undefined;

  readonly commandLine = {
    getSwitchValue: (name: string): string => {
      const found = process.argv.find((one) => one.startsWith(`--${name}=`));
      return found?.slice(name.length + 3) ?? '';
    },
    hasSwitch: (name: string): boolean =>
      process.argv.some((one) => one === `--${name}` || one.startsWith(`--${name}=`)),
    appendSwitch: (): void => undefined,
  };

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return packageFile.version;
  }

  getAppPath(): string {
    return folder;
  }

  getPath(name: string): string {
    const home = homedir();
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    const usual: Record<string, string> = {
      home,
      appData,
      userData: join(appData, this.name),
      logs: join(appData, this.name, 'logs'),
      documents: join(home, 'Documents'),
      temp: join(home, 'tmp'),
      desktop: join(home, 'Desktop'),
      downloads: join(home, 'Downloads'),
    };
    const path = this.#paths.get(name) ?? usual[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  getLocale(): string {
    const language = this.commandLine.getSwitchValue('lang');
    return language === 'de' ? 'de-DE' : language || 'en-US';
  }

  enableSandbox(): void {
    if (double.isReady)
      throw new Error('app.enableSandbox() can only be called before app is ready');
    double.isSandboxed = true;
  }

  isReady(): boolean {
    return double.isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  becomeReady(): void {
    double.isReady = true;
    double.schemes.isReady = true;
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  requestSingleInstanceLock(): boolean {
    return heldLock.request((argv, workingDirectory) => {
      this.emit('second-instance', {}, argv, workingDirectory, null);
    });
  }

  releaseSingleInstanceLock(): void {
    heldLock.release();
  }

  addRecentDocument(path: string): void {
    this.recentDocuments.unshift(path);
  }

  getFileIcon(path: string): Promise<object> {
    return Promise.resolve({ iconOf: path });
  }

  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }

  showAboutPanel(): void {
    this.emit('double-about');
  }

  setAboutPanelOptions(): void {
    // There is no panel to show them in.
  }

  focus(): void {
    // A screen has one focus; here each window has its own.
  }

  /** Asks every window; one that stays ends the quitting: `Browser::Quit` and `OnWindowCloseCancelled` in Electron. */
  quit(): void {
    if (double.isQuitting || this.#exitCode !== undefined) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    double.isQuitting = true;
    const windows = this.windows();
    if (windows.length === 0) this.#willQuit();
    for (const window of windows) window.close();
  }

  stopQuitting(): void {
    double.isQuitting = false;
  }

  /** Called when a window is gone. While the app quits, `window-all-closed` is not emitted. */
  windowClosed(left: number): void {
    if (left > 0) return;
    if (double.isQuitting) this.#willQuit();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #willQuit(): void {
    const event = preventable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) double.isQuitting = false;
    else this.exit(0);
  }

  /** Ends without asking. */
  exit(code = 0): void {
    if (this.#exitCode !== undefined) return;
    this.#exitCode = code;
    this.emit('quit', {}, code);
    heldLock.release();
    const chromium = double.devTools?.process;
    const end = () => process.exit(code);
    if (!chromium || chromium.exitCode !== null) void heldLock.handedOver.finally(end);
    chromium?.once('exit', end);
    double.devTools?.browser.send('Browser.close').catch(() => undefined);
  }
}

export const app = new App();

// Electron quits in order when the session ends: the system sends SIGTERM on Linux.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
