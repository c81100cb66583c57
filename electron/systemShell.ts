import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  shell,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { pageToPdf } from './pageToPdf.ts';
import type { Shell } from '../desk/shell.ts';

/** The system functions for the desk: dialogs for folders and files, PDF printing, the file manager. */
export const systemShell: Shell = {
  face: 'electron',
  chooseFolder: async () => {
    const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
    const [window] = BrowserWindow.getAllWindows();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths[0];
  },
  chooseFile: async (name) => {
    const options: SaveDialogOptions = { defaultPath: join(app.getPath('documents'), name) };
    const [window] = BrowserWindow.getAllWindows();
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    return canceled ? undefined : filePath;
  },
  toPdf: pageToPdf,
  reveal: async (path) => {
    const problem = await shell.openPath(path);
    if (problem !== '') throw new Error(problem);
  },
};
