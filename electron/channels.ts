/**
 * Electron's IPC channels besides the contract's procedures: a menu's command, the answer to `app.flush`, the desk's
 * events.
 */
export const channels = {
  command: 'menu.command',
  flushed: 'app.flushed',
  event: 'desk.event',
} as const;

/** Begins the argument that tells a window's preload the name of its page. */
export const pageArgument = '--page=';

/**
 * Begins the argument with the names of the contract's procedures: importing the contract would load its schemas into the
 * page.
 */
export const proceduresArgument = '--procedures=';
