import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  shell,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { Shell } from '../desk/shell.ts';
import { appOrigin } from './appScheme.ts';
import { holdPage, takePage } from './heldPages.ts';

/** The system functions for the desk: dialogs for folders and files, PDF printing, the file manager. */
export const systemShell: Shell = {
  face: 'electron',
  chooseFolder: async () => {
    const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
    const window = frontWindow();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths[0];
  },
  chooseFile: async (name) => {
    const options: SaveDialogOptions = { defaultPath: join(app.getPath('documents'), name) };
    const window = frontWindow();
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

/** The window that a dialog belongs to. */
function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}

/** Prints an HTML document to a PDF on A4, in a hidden window without scripts. */
async function pageToPdf(page: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  const path = holdPage(page);
  try {
    await window.loadURL(`${appOrigin}${path}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
    });
  } finally {
    takePage(path);
    window.destroy();
  }
}
