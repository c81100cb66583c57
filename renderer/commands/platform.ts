/** True on a Mac, where ⌘ takes the role of Ctrl. */
export const isMac = navigator.userAgent.includes('Mac');
/** True if the app runs in a browser tab, where the browser reserves some keys. */
export const isInTab = !('setzkasten' in globalThis);
