import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app } from './app.ts';
import { preventable } from './event.ts';
import type { PressedKey } from './messages.ts';
import { double } from './state.ts';
import { WebContents } from './webContents.ts';

/** Electron's window: a page of Chromium, with the frame, place and focus that a screen would give it. */
export class BrowserWindow extends EventEmitter {
  static readonly #all: BrowserWindow[] = [];
  static #focused: BrowserWindow | undefined;
  static #lastId = 0;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.#focused ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.#all.find(({ webContents }) => webContents === contents) ?? null;
  }

  readonly id = ++BrowserWindow.#lastId;
  readonly webContents: WebContents;
  readonly minimizable = true;
  #bounds: Rectangle;
  #isVisible: boolean;
  #isMinimized = false;
  #isMaximized = false;
  #isFullScreen = false;
  #isDestroyed = false;
  #title = 'Setzkasten';
  /** What is shown of the window outside of its page. */
  readonly frame = { representedFilename: '', isEdited: false, progress: -1 };

  readonly #isAlwaysOnTop: boolean;

  /** `target` is Chromium's page of a window that a page has opened. */
  constructor(options: BrowserWindowConstructorOptions = {}, target?: string) {
    super();
    if (!double.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 100, y = 60, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#isVisible = options.show !== false;
    const preferences = options.webPreferences ?? {};
    const isHidden = !this.#isVisible && preferences.preload === undefined;
    this.#isAlwaysOnTop = options.alwaysOnTop ?? false;
    this.webContents = new WebContents(preferences, { width, height }, isHidden, target);
    BrowserWindow.#all.push(this);
    this.webContents.on('double-focus', () => this.focus());
    this.webContents.on('double-closed', () => this.destroy());
    this.webContents.on(
      'double-opened',
      (wanted: BrowserWindowConstructorOptions, page: string) => {
        this.webContents.emit('did-create-window', new BrowserWindow(wanted, page));
      },
    );
    this.webContents.on('double-key', (key: PressedKey) => app.emit('double-key', key, this));
    this.webContents.once('double-painted', () => this.emit('ready-to-show'));
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    if (this.#isVisible) this.focus();
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  show(): void {
    this.#isVisible = true;
    this.focus();
    this.emit('show');
  }

  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  focus(): void {
    if (!this.#isVisible || BrowserWindow.#focused === this) return;
    const before = BrowserWindow.#focused;
    BrowserWindow.#focused = this;
    this.webContents.bringToFront();
    before?.emit('blur');
    this.emit('focus');
    app.emit('browser-window-focus', {}, this);
  }

  isFocused(): boolean {
    return BrowserWindow.#focused === this;
  }

  isAlwaysOnTop(): boolean {
    return this.#isAlwaysOnTop;
  }

  removeMenu(): void {
    // Only the window in front has the double's menu.
  }

  minimize(): void {
    this.#isMinimized = true;
    this.emit('minimize');
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  restore(): void {
    this.#isMinimized = false;
    this.emit('restore');
  }

  maximize(): void {
    this.#isMaximized = true;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  setFullScreen(isFullScreen: boolean): void {
    this.#isFullScreen = isFullScreen;
    this.emit(isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.webContents.setSize(this.#bounds);
    this.emit('resize');
  }

  getBounds(): Rectangle {
    return this.#bounds;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setRepresentedFilename(path: string): void {
    this.frame.representedFilename = path;
  }

  setDocumentEdited(isEdited: boolean): void {
    this.frame.isEdited = isEdited;
  }

  setProgressBar(progress: number): void {
    this.frame.progress = progress;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Asks the listeners first, as the frame's button does. */
  close(): void {
    if (this.#isDestroyed) return;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) app.stopQuitting();
    else this.destroy();
  }

  /** Closes without asking: only `closed` is emitted. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    BrowserWindow.#all.splice(BrowserWindow.#all.indexOf(this), 1);
    if (BrowserWindow.#focused === this) {
      BrowserWindow.#focused = BrowserWindow.#all.findLast((window) => window.isVisible());
    }
    void this.webContents.destroy().then(() => BrowserWindow.#focused?.webContents.bringToFront());
    this.emit('closed');
    app.windowClosed(BrowserWindow.#all.length);
  }
}

app.windows = () => BrowserWindow.getAllWindows();
