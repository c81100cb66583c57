import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { ipcMain } from './ipcMain.ts';
import { Menu } from './menu.ts';
import { net } from './net.ts';
import { session } from './session.ts';
import { double } from './state.ts';
import {
  clipboard,
  dialog,
  nativeImage,
  nativeTheme,
  Notification,
  safeStorage,
  screen,
  ShareMenu,
  shell,
  systemPreferences,
} from './system.ts';

const { schemes } = double;
const protocol = {
  registerSchemesAsPrivileged: schemes.register.bind(schemes),
  handle: schemes.handle.bind(schemes),
  unhandle: schemes.unhandle.bind(schemes),
  isProtocolHandled: schemes.isHandled.bind(schemes),
};

/** Squirrel, which only macOS has. */
const autoUpdater = new EventEmitter();

const electron = {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  protocol,
  safeStorage,
  screen,
  session,
  ShareMenu,
  shell,
  systemPreferences,
};

export {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  protocol,
  safeStorage,
  screen,
  session,
  ShareMenu,
  shell,
  systemPreferences,
};
// The module `electron` is one object, whose members can also be imported by name.
// oxlint-disable-next-line import/no-default-export
export default electron;
