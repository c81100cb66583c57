import { shell, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import { safeUrl } from '../issue/addresses/safeUrl.ts';
import { appPage } from './appScheme.ts';

/** The steps to a mail tool, which stay above its page in the browser. The page that opens it fills it in. */
const companion = {
  alwaysOnTop: true,
  fullscreenable: false,
  maximizable: false,
  minWidth: 320,
  minHeight: 320,
} satisfies BrowserWindowConstructorOptions;

/**
 * Keeps a window on our page: other links open in the system's browser or mail program, or not at all. The page may open
 * one empty window beside it, which closes with it.
 */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url, frameName }) => {
    if (isAppPage(contents.getURL()) && url === 'about:blank' && frameName === 'companion')
      return { action: 'allow', overrideBrowserWindowOptions: companion };
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('did-create-window', (opened) => {
    opened.removeMenu();
    const close = () => {
      if (!opened.isDestroyed()) opened.destroy();
    };
    contents.once('destroyed', close);
    opened.once('closed', () => contents.off('destroyed', close));
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isAppPage(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isAppPage(address: string): boolean {
  return address.split('#')[0] === appPage;
}

function openOutside(address: string): void {
  const url = safeUrl(address);
  if (url === undefined || !/^(https?|mailto):/.test(url)) return;
  // If no program can open it, nothing happens.
  shell.openExternal(url).catch(() => undefined);
}
