/** Whether the keyboard is a Mac's, whose ⌘ does what Ctrl does elsewhere. */
export const isMac = navigator.userAgent.includes('Mac');
