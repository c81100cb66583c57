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
    const isPage = contents.getURL().split('#')[0] === appPage;
    if (isPage && url === 'about:blank' && frameName === 'companion')
      return { action: 'allow', overrideBrowserWindowOptions: companion };
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('did-create-window', (opened) => {
    opened.removeMenu();
    contents.once('destroyed', () => {
      if (!opened.isDestroyed()) opened.destroy();
    });
  });
  contents.on('will-frame-navigate', (event) => {
    const [page] = event.url.split('#');
    if (event.isMainFrame && page === appPage) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function openOutside(address: string): void {
  const url = safeUrl(address);
  if (url === undefined || !/^(https?|mailto):/.test(url)) return;
  // If no program can open it, nothing happens.
  shell.openExternal(url).catch(() => undefined);
}
