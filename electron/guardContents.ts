import { shell, type WebContents } from 'electron';
import { safeUrl } from '../issue/addresses/safeUrl.ts';
import { appPage } from './appScheme.ts';

/** Keeps a window on our page: other links open in the system's browser or mail program, or not at all. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
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
