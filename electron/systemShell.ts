import { BrowserWindow, dialog, shell, type OpenDialogOptions } from 'electron';
import type { Shell } from '../desk/shell.ts';

/** What the desk asks of the system: a folder by its dialog, the trash, the file manager. */
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
  trash: (path) => shell.trashItem(path),
  reveal: async (path) => {
    const problem = await shell.openPath(path);
    if (problem !== '') throw new Error(problem);
  },
};
