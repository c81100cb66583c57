/**
 * Electron's IPC channels besides the contract's procedures: a menu's command, the answer to `app.flush`, the desk's
 * events.
 */
export const channels = {
  command: 'menu.command',
  flushed: 'app.flushed',
  event: 'desk.event',
} as const;
