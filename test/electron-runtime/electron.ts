import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { ipcMain } from './ipcMain.ts';
import { Menu } from './menu.ts';
import { session } from './session.ts';
import { double } from './state.ts';
import { clipboard, dialog, nativeTheme, safeStorage, screen, shell } from './system.ts';

const { schemes } = double;
const protocol = {
  registerSchemesAsPrivileged: schemes.register.bind(schemes),
  handle: schemes.handle.bind(schemes),
  unhandle: schemes.unhandle.bind(schemes),
  isProtocolHandled: schemes.isHandled.bind(schemes),
};

const electron = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};
// The module `electron` is one object, whose members can also be imported by name.
// oxlint-disable-next-line import/no-default-export
export default electron;
