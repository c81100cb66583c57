/** What Electron's IPC carries beside the contract's procedures: a menu's command, and the answer to `app.flush`. */
export const channels = { command: 'menu.command', flushed: 'app.flushed' } as const;
