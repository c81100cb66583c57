declare global {
  interface Window {
    /** Chromium alone. */
    readonly documentPictureInPicture?: {
      readonly requestWindow: (size: { width: number; height: number }) => Promise<Window>;
    };
  }
}

const size = { width: 420, height: 560 };

let companion: Window | undefined;

/** True if a window can be opened that stays above those of other programs. */
export const canOpenCompanion =
  window.setzkasten !== undefined || window.documentPictureInPicture !== undefined;

/**
 * Opens a small window that stays above all others, in the page's own styles; `onClose` is told when it is gone. Call it
 * right after a click. Rejects if it cannot be opened.
 */
export async function openCompanion(title: string, onClose: () => void): Promise<Window> {
  companion?.close();
  const opened = await smallWindow();
  companion = opened;
  const { document: its } = opened;
  its.title = title;
  for (const { name, value } of document.documentElement.attributes)
    its.documentElement.setAttribute(name, value);
  for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) {
    const copy = its.importNode(style, true);
    // An empty page has no address that a relative one could start from.
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
    its.head.append(copy);
  }
  const close = () => opened.close();
  addEventListener('pagehide', close);
  opened.addEventListener('pagehide', () => {
    removeEventListener('pagehide', close);
    if (companion === opened) companion = undefined;
    onClose();
  });
  return opened;
}

/** Returns the clipboard of the window in front, which alone may write to it. */
export function frontClipboard(): Clipboard {
  return (companion?.document.hasFocus() ? companion : window).navigator.clipboard;
}

/** Electron has the browser's interface, but no window for it. */
async function smallWindow(): Promise<Window> {
  const { width, height } = size;
  const opened = window.setzkasten
    ? window.open(
        'about:blank',
        'companion',
        `popup,width=${String(width)},height=${String(height)}`,
      )
    : await window.documentPictureInPicture?.requestWindow(size);
  if (!opened) throw new Error('No window can be opened.');
  return opened;
}
