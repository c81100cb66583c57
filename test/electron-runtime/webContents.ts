import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type {
  KeyboardInputEvent,
  MouseInputEvent,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import { parse, stringify } from 'devalue';
import type { Session } from './devTools.ts';
import { preventable } from './event.ts';
import { ipcMain } from './ipcMain.ts';
import type { FromPage, ToPage } from './messages.ts';
import { boundsIn, openedTarget, type WindowOpen } from './openedWindow.ts';
import { session } from './session.ts';
import { double, emulateColors } from './state.ts';
import { shown } from './system.ts';

/** The name of the world in which preloads run. */
const preloadWorld = 'ElectronPreload';
const zoomStep = 1.2;
/** How long a page may take to say that a navigation is its own, in ms. */
const timeout = 300;

type OpenHandler = (details: { url: string; frameName: string }) => WindowOpenHandlerResponse;

/** Electron's `WebContents` on a page of Chromium. Its methods wait until the page is there. */
export class WebContents extends EventEmitter {
  static #lastId = 0;
  readonly id = ++WebContents.#lastId;
  readonly session = session.defaultSession;
  readonly #preferences: WebPreferences;
  readonly #secret = crypto.randomUUID();
  readonly #page: Promise<{ page: Session; targetId: string }>;
  #size: { width: number; height: number };
  #isDestroyed = false;
  #isCrashed = false;
  #zoomLevel = 0;
  #url = '';
  /** The address that the app itself is loading. */
  #loading: string | undefined;
  #isReloading = false;
  #worldId: number | undefined;
  #openHandler: OpenHandler | undefined;
  /** Addresses that the page itself asked to go to, by frame. */
  readonly #asked = new Map<string, string>();

  /** A hidden page, such as one to print, takes no focus from the others. */
  constructor(
    preferences: WebPreferences,
    size: { width: number; height: number },
    isHidden: boolean,
    target?: string,
  ) {
    super();
    this.#preferences = preferences;
    this.#size = size;
    this.#page = this.#create(isHidden, target);
    this.#page.catch((error: unknown) => {
      if (!this.#isDestroyed) console.error(error);
    });
  }

  async #create(isHidden: boolean, opened: string | undefined) {
    const { devTools } = double;
    if (!devTools) throw new Error('Cannot create BrowserWindow before app is ready');
    const { targetId } =
      opened === undefined
        ? await devTools.browser.send('Target.createTarget', {
            url: 'about:blank',
            newWindow: true,
            background: isHidden,
          })
        : { targetId: opened };
    devTools.browser.on('Target.targetDestroyed', (gone: { targetId: string }) => {
      if (gone.targetId === targetId) this.emit('double-closed');
    });
    const { sessionId } = await devTools.browser.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const page = devTools.session(sessionId);
    double.pages.add(page);
    this.#listen(page);
    await Promise.all([
      page.send('Page.enable'),
      page.send('Inspector.enable'),
      page.send('Runtime.enable'),
      page.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] }),
      page.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      emulateColors(page),
      this.#setMetrics(page),
      this.#preferences.javascript === false
        ? page.send('Emulation.setScriptExecutionDisabled', { value: true })
        : this.#addScripts(page),
    ]);
    return { page, targetId };
  }

  /** The page's end of the bridge comes first, so that it is there when the preload exposes something. */
  async #addScripts(page: Session): Promise<void> {
    const { preload } = this.#preferences;
    if (preload === undefined) return;
    if (this.#preferences.sandbox !== true && !double.isSandboxed) {
      throw new Error('The double has no Node for a preload outside of the sandbox.');
    }
    if (this.#preferences.contextIsolation === false) {
      throw new Error('The double has only preloads in a world of their own.');
    }
    const name = `double${this.#secret.replaceAll('-', '')}`;
    const head = `const doubleSecret = ${JSON.stringify(this.#secret)};`;
    const source = readPreload(preload);
    const argv = ['electron', ...(this.#preferences.additionalArguments ?? [])];
    await page.send('Runtime.addBinding', { name, executionContextName: preloadWorld });
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(() => { ${head} ${readFileSync(double.pageScripts.page, 'utf8')} })();`,
    });
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorld,
      source: `(() => { ${head} const doubleSend = globalThis[${JSON.stringify(name)}];
${readFileSync(double.pageScripts.preload, 'utf8')}
doubleStart(${source}, ${JSON.stringify({ platform: process.platform, argv })}); })();`,
    });
  }

  #listen(page: Session): void {
    page.on('Runtime.bindingCalled', ({ payload, executionContextId }: BindingCalled) => {
      this.#receive(parse(payload) as FromPage, executionContextId);
    });
    page.on(
      'Page.frameRequestedNavigation',
      ({ frameId, url }: { frameId: string; url: string }) => {
        this.#asked.set(frameId, url);
        if (!/^https?:/.test(url)) this.#mayNavigate(url, true);
      },
    );
    page.on('Page.frameStartedNavigating', ({ navigationType }: { navigationType: string }) => {
      this.#isReloading = navigationType.startsWith('reload');
    });
    page.on(
      'Fetch.requestPaused',
      (request: RequestPaused) => void this.#meetRequest(page, request),
    );
    page.on('Page.windowOpen', (asked: WindowOpen) => void this.#meetWindow(asked));
    page.on('Page.frameNavigated', ({ frame }: { frame: { url: string; parentId?: string } }) => {
      if (frame.parentId !== undefined) return;
      this.#url = double.schemes.fromChromium(frame.url);
      this.#isCrashed = false;
      this.#loading = undefined;
      this.emit('did-navigate', {}, this.#url);
    });
    page.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    page.on('Page.loadEventFired', () => {
      this.emit('did-finish-load');
      this.emit('double-painted');
    });
    page.on('Inspector.targetCrashed', () => {
      this.#isCrashed = true;
      this.#worldId = undefined;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    });
  }

  /** Chromium opens every window; one that the app does not allow is closed at once. */
  async #meetWindow({ url, windowName, windowFeatures }: WindowOpen): Promise<void> {
    const asked = { url: double.schemes.fromChromium(url), frameName: windowName };
    const response = this.#openHandler?.(asked) ?? { action: 'allow' };
    const { targetId: opener } = await this.#page;
    const targetId = await openedTarget(opener);
    if (targetId === undefined) return;
    if (response.action === 'deny') {
      // A page whose window is closed before `window.open` has returned never answers again.
      await this.executeJavaScript('0').catch(() => undefined);
      await double.devTools?.browser.send('Target.closeTarget', { targetId });
      return;
    }
    const wanted = { ...boundsIn(windowFeatures), ...response.overrideBrowserWindowOptions };
    this.emit('double-opened', wanted, targetId);
  }

  /** Holds a document back until it is known whether the page itself asked for it, and if the app allows that. */
  async #meetRequest(page: Session, { requestId, frameId, request }: RequestPaused): Promise<void> {
    const isAsked = !this.#isExpected(request.url) && (await this.#isAsked(frameId, request.url));
    const isMainFrame = frameId === (await this.#page).targetId;
    const mayGo = !isAsked || this.#mayNavigate(request.url, isMainFrame);
    await (
      mayGo
        ? page.send('Fetch.continueRequest', { requestId })
        : page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    ).catch(() => undefined);
  }

  /** True for what the app loads itself, and for the page once more. */
  #isExpected(url: string): boolean {
    return double.schemes.toChromium(this.#loading ?? '') === url || this.#isReloading;
  }

  /** The renderer says what it asks for before it asks; a test that navigates by itself does not say it at all. */
  async #isAsked(frameId: string, url: string): Promise<boolean> {
    for (let waited = 0; waited < timeout && this.#asked.get(frameId) !== url; waited += 20) {
      await setTimeout(20);
    }
    const isAsked = this.#asked.get(frameId) === url;
    this.#asked.delete(frameId);
    return isAsked;
  }

  /** Only navigations that the page itself began are announced: see `ElectronNavigationThrottle`. */
  #mayNavigate(address: string, isMainFrame: boolean): boolean {
    const url = double.schemes.fromChromium(address);
    const event = preventable({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  #receive(message: FromPage, worldId: number): void {
    switch (message.what) {
      case 'hello':
        this.#worldId = worldId;
        return;
      case 'preload-error':
        console.error(`Unable to load preload script: ${message.message}`);
        this.emit('preload-error', {}, this.#preferences.preload, new Error(message.message));
        return;
      case 'focus':
        this.emit('focus');
        this.emit('double-focus');
        return;
      case 'key':
        this.emit('double-key', message);
        return;
      case 'context-menu':
        this.emit('context-menu', preventable({}), {
          ...message,
          misspelledWord: '',
          dictionarySuggestions: [],
        });
        return;
      case 'send':
        ipcMain.emit(message.channel, this.#eventFrom(message.origin), ...message.given);
        return;
      case 'invoke':
        void ipcMain
          .answer(message.channel, this.#eventFrom(message.origin), message.given)
          .then((answer) => this.#deliver({ what: 'answer', id: message.id, ...answer }, worldId));
    }
  }

  #eventFrom(origin: string): object {
    const senderFrame = {
      url: this.#url,
      origin: double.schemes.fromChromium(origin),
      parent: null,
    };
    return { sender: this, senderFrame, processId: 1, frameId: 1 };
  }

  async #deliver(message: ToPage, worldId: number): Promise<void> {
    const { page } = await this.#page;
    await page
      .send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (text) { doubleReceive(text); }',
        executionContextId: worldId,
        arguments: [{ value: stringify(message) }],
      })
      .catch(() => undefined);
  }

  get mainFrame() {
    return { url: this.#url, origin: originOf(this.#url), parent: null };
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...given: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    const message: ToPage = { what: 'message', channel, given: structuredClone(given) };
    if (this.#worldId !== undefined) void this.#deliver(message, this.#worldId);
  }

  async loadURL(address: string): Promise<void> {
    const { page } = await this.#page;
    const url = double.schemes.toChromium(address);
    this.#url = address;
    this.#loading = address;
    await session.defaultSession.permit(url);
    const loaded = Promise.withResolvers<void>();
    this.once('did-finish-load', loaded.resolve);
    const { errorText } = await page.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${errorText} (-2) loading '${address}'`);
    await loaded.promise;
  }

  /** Runs in the page's own world, as in Electron. */
  async executeJavaScript(expression: string): Promise<unknown> {
    const { page } = await this.#page;
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Before the page's own styles and after what was inserted earlier, as Blink orders them. */
  async insertCSS(css: string): Promise<string> {
    const key = crypto.randomUUID();
    await this.executeJavaScript(`(() => {
      const style = document.createElement('style');
      Object.assign(style, { className: 'inserted', textContent: ${JSON.stringify(css)} });
      const last = [...document.querySelectorAll('style.inserted')].at(-1);
      if (last) last.after(style);
      else document.head.prepend(style);
    })()`);
    return key;
  }

  /** Presses a key or a button of the mouse in the page, whichever has the focus. */
  sendInputEvent(event: KeyboardInputEvent | MouseInputEvent): void {
    // One after another, as the protocol keeps the order of what it is sent.
    void this.#page.then(({ page }) =>
      'keyCode' in event ? pressKey(page, event) : pressMouse(page, event),
    );
  }

  startDrag({ file }: { file: string }): void {
    shown.dragged.push(file);
  }

  focus(): void {
    this.bringToFront();
  }

  reload(): void {
    void this.#page.then(({ page }) => page.send('Page.reload'));
  }

  /** Ends the page's process, as `webContents.forcefullyCrashRenderer` does. */
  forcefullyCrashRenderer(): void {
    void this.#page.then(({ page }) => page.send('Page.crash').catch(() => undefined));
  }

  get zoomLevel(): number {
    return this.#zoomLevel;
  }

  set zoomLevel(level: number) {
    this.#zoomLevel = level;
    void this.#page.then(({ page }) => this.#setMetrics(page));
  }

  setSize(size: { width: number; height: number }): void {
    this.#size = size;
    void this.#page.then(({ page }) => this.#setMetrics(page));
  }

  /** A zoomed page has fewer and larger pixels. */
  async #setMetrics(page: Session): Promise<void> {
    const factor = zoomStep ** this.#zoomLevel;
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(this.#size.width / factor),
      height: Math.round(this.#size.height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }

  async printToPDF(options: { printBackground?: boolean; generateTaggedPDF?: boolean }) {
    const { page } = await this.#page;
    const { data } = await page.send('Page.printToPDF', {
      printBackground: options.printBackground ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      // A4, in inches.
      paperWidth: 8.27,
      paperHeight: 11.7,
    });
    return Buffer.from(data, 'base64');
  }

  /** Runs one of the editing commands that a menu's roles stand for. */
  edit(command: string): void {
    const commands = [command];
    void this.#page.then(async ({ page }) => {
      await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands });
      await page.send('Input.dispatchKeyEvent', { type: 'keyUp' });
    });
  }

  replaceMisspelling(word: string): void {
    void this.#page.then(({ page }) => page.send('Input.insertText', { text: word }));
  }

  /** Gives the page the focus that its window has. */
  bringToFront(): void {
    void this.#page.then(({ page }) => page.send('Page.bringToFront')).catch(() => undefined);
  }

  /** Resolves when the page is gone. */
  async destroy(): Promise<void> {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('destroyed');
    const { page, targetId } = await this.#page;
    double.pages.delete(page);
    await double.devTools?.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

const keyEvents = {
  keyDown: 'rawKeyDown',
  rawKeyDown: 'rawKeyDown',
  keyUp: 'keyUp',
  char: 'char',
} as const;

/** Letters and the space, by the names of accelerators. */
function pressKey(page: Session, { type, keyCode }: KeyboardInputEvent): Promise<unknown> {
  const key = keyCode === 'Space' ? ' ' : keyCode;
  return page.send('Input.dispatchKeyEvent', {
    type: keyEvents[type as keyof typeof keyEvents],
    key,
    code: key === ' ' ? 'Space' : `Key${key.toUpperCase()}`,
    windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
    ...(type === 'char' ? { text: key } : {}),
  });
}

function pressMouse(page: Session, { type, x, y, clickCount = 1 }: MouseInputEvent) {
  return page.send('Input.dispatchMouseEvent', {
    type: type === 'mouseDown' ? 'mousePressed' : 'mouseReleased',
    x,
    y,
    button: 'left',
    clickCount,
  });
}

interface BindingCalled {
  readonly payload: string;
  readonly executionContextId: number;
}

interface RequestPaused {
  readonly requestId: string;
  readonly frameId: string;
  readonly request: { readonly url: string };
}

function readPreload(path: string): string {
  return `function (require, module, exports, process) { ${readFileSync(path, 'utf8')}
}`;
}

function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/.exec(url)?.[0] ?? 'null';
}
