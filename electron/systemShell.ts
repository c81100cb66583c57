import { dirname, join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  nativeImage,
  ShareMenu,
  shell,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { Shell } from '../desk/shell.ts';
import { appOrigin } from './appScheme.ts';
import { frontWindow } from './askWindow.ts';
import type { Preferences } from './preferences.ts';
import { holdPage, takePage } from './heldPages.ts';

/** The system functions for the desk: dialogs for folders and files, PDF printing, the file manager, dragging, sharing. */
export function systemShell(folders: Preferences['folders']): Shell {
  return {
    face: 'electron',
    chooseFolder: async () => {
      const before = folders.get('open');
      const options: OpenDialogOptions = {
        properties: ['openDirectory', 'createDirectory'],
        ...(before === undefined ? {} : { defaultPath: before }),
      };
      const window = frontWindow();
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      const [chosen] = canceled ? [] : filePaths;
      if (chosen !== undefined) folders.set('open', dirname(chosen));
      return chosen;
    },
    chooseFile: async (name) => {
      const before = folders.get('save') ?? app.getPath('documents');
      const options: SaveDialogOptions = { defaultPath: join(before, name) };
      const window = frontWindow();
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      if (canceled) return undefined;
      folders.set('save', dirname(filePath));
      return filePath;
    },
    toPdf: pageToPdf,
    reveal: async (path) => {
      const problem = await shell.openPath(path);
      if (problem !== '') throw new Error(problem);
    },
    handOut: async (path, way) => {
      const window = frontWindow();
      if (way === 'share') new ShareMenu({ filePaths: [path] }).popup(window ? { window } : {});
      else {
        // A desktop may have no icon for the kind of file.
        const icon = await app.getFileIcon(path).catch(() => nativeImage.createEmpty());
        window?.webContents.startDrag({ file: path, icon });
      }
    },
  };
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
