/** A fault put into one file: `from` becomes `to`. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The end-to-end specs that may notice it, if no unit test does. */
  readonly specs: string;
}

const of = (
  file: string,
  name: string,
  from: string,
  to: string,
  specs = 'desktop/page',
): Mutation => ({
  name,
  file,
  from,
  to,
  specs,
});

/** Faults in the desktop app, at least one for each of its promises. */
export const electronMutations: readonly Mutation[] = [
  of(
    'electron/preload.ts',
    'the preload needs Node',
    'import { channels',
    "import { existsSync } from 'node:fs';\nvoid existsSync('/');\nimport { channels",
  ),
  of(
    'electron/preload.ts',
    'the preload drops what is asked',
    'ipcRenderer.invoke(name, input)',
    'ipcRenderer.invoke(name)',
  ),
  of(
    'electron/preload.ts',
    'the bridge has another name',
    "exposeInMainWorld('setzkasten'",
    "exposeInMainWorld('desk'",
  ),
  of(
    'electron/preload.ts',
    'the page does not know its name',
    'startsWith(pageArgument)',
    "startsWith('--window=')",
  ),
  of(
    'desk/page/pageHeaders.ts',
    'the policy allows scripts in the page',
    `"script-src 'self'"`,
    `"script-src 'self' 'unsafe-inline'"`,
  ),
  of(
    'desk/page/pageHeaders.ts',
    'the policy allows any address',
    `"connect-src 'self'"`,
    `"connect-src *"`,
  ),
  of(
    'renderer/panels/check/useChecked.ts',
    'the worker has another address',
    "new URL('./checkWorker.ts', import.meta.url)",
    "new URL('/checkWorker.js', location.origin)",
  ),
  of('electron/appScheme.ts', 'the page comes without its headers', '...found.headers, ', ''),
  of('electron/appScheme.ts', 'the scheme is not standard', 'standard: true', 'standard: false'),
  of('electron/appScheme.ts', 'the scheme is not secure', 'secure: true', 'secure: false'),
  of(
    'electron/appScheme.ts',
    'other hosts are served',
    "address.host !== host || method !== 'GET'",
    "method !== 'GET'",
  ),
  of(
    'electron/main.ts',
    'the scheme is registered when the app is ready',
    'registerAppScheme();\napp.enableSandbox();',
    'void app.whenReady().then(registerAppScheme);\napp.enableSandbox();',
  ),
  of(
    'electron/main.ts',
    'a second instance starts, too',
    'if (app.requestSingleInstanceLock()) {',
    'if (app.requestSingleInstanceLock() || true) {',
  ),
  of(
    'electron/main.ts',
    'a second start does not hand over its file',
    'else openPath(path);\n});\nif',
    'else windows?.show();\n});\nif',
    'desktop/windows',
  ),
  of(
    'electron/main.ts',
    'the app stays without windows',
    "if (isQuitting || process.platform !== 'darwin') app.quit();",
    'if (isQuitting) app.quit();',
    'desktop/leaving',
  ),
  of(
    'electron/main.ts',
    'permissions are as the system has them',
    '  denyPermissions(session.defaultSession);\n',
    '',
  ),
  of('electron/ipc.ts', 'any origin may ask', ' && frame.origin === appOrigin', ''),
  of('electron/ipc.ts', 'frames may ask', 'frame.parent === null && ', ''),
  of(
    'electron/ipc.ts',
    'any window answers for all',
    'sender === contents && ',
    '',
    'desktop/windows',
  ),
  of(
    'electron/ipc.ts',
    'no answer counts as saved',
    'setTimeout(() => resolve(false), timeout)',
    'setTimeout(() => resolve(true), timeout)',
  ),
  of(
    'electron/guardContents.ts',
    'pages open windows',
    "return { action: 'deny' };",
    "return { action: 'allow' };",
  ),
  of(
    'electron/guardContents.ts',
    'pages lead away',
    '    event.preventDefault();\n    openOutside(event.url);',
    '    openOutside(event.url);',
  ),
  of(
    'electron/guardContents.ts',
    'links open nowhere',
    'shell.openExternal(url)',
    'Promise.resolve(url)',
  ),
  of(
    'electron/denyPermissions.ts',
    'the clipboard may be read',
    "permission === 'clipboard-sanitized-write' &&",
    "permission.startsWith('clipboard') &&",
  ),
  of(
    'electron/openWindow.ts',
    'a window closes at once',
    '    event.preventDefault();\n    if (isClosing)',
    '    if (isClosing)',
    'desktop/leaving',
  ),
  of(
    'electron/openWindow.ts',
    'the window’s place is forgotten',
    '    place.set({ ...window.getNormalBounds(), maximized: window.isMaximized() });\n',
    '',
    'desktop/windows',
  ),
  of('electron/openWindow.ts', 'the sandbox is off', 'sandbox: true', 'sandbox: false'),
  of(
    'electron/appWindows.ts',
    'a slow save raises an alarm',
    'return wasFlushed || flush(webContents);',
    'return wasFlushed;',
    'desktop/leaving',
  ),
  of(
    'electron/appWindows.ts',
    'a closed window keeps its issue',
    '      stop();\n      leave();',
    '      stop();',
    'desktop/windows',
  ),
  of(
    'electron/appWindows.ts',
    'another library is opened without saving',
    'return saved.every(Boolean);',
    'return saved.length >= 0;',
    'desktop/windows',
  ),
  of(
    'electron/appWindows.ts',
    'an issue that is open opens twice',
    'page !== undefined && windows.has(page)',
    'page === undefined && windows.has(page)',
    'desktop/windows',
  ),
  of(
    'electron/appWindows.ts',
    'commands reach the oldest window',
    'all().find((window) => window.isFocused()) ?? ',
    '',
    'desktop/windows',
  ),
  of(
    'electron/offerReload.ts',
    'a crashed page stays',
    'if (reloads) window.webContents.reload();',
    'if (reloads) window.focus();',
    'desktop/leaving',
  ),
  of(
    'electron/askToLeave.ts',
    'staying closes',
    'return response === 1;',
    'return response === 0;',
  ),
  of(
    'electron/systemShell.ts',
    'a cancelled dialog is an answer',
    'return canceled ? undefined : filePaths[0];',
    'return filePaths[0];',
  ),
  of(
    'electron/menu/applyPreferences.ts',
    'the appearance stays',
    '  nativeTheme.themeSource = appearance;\n',
    '',
    'desktop/windows',
  ),
];
