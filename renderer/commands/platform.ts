/** Whether the keyboard is a Mac's, whose ⌘ does what Ctrl does elsewhere. */
export const isMac = navigator.userAgent.includes('Mac');
/** Whether the app runs in a browser's tab, which keeps some keys for itself. */
export const isInTab = !('setzkasten' in globalThis);
