import { beforeEach, expect, test, vi } from 'vitest';
import { systemShell as shellWith } from '../../electron/systemShell.ts';
import {
  app,
  nativeImage,
  BrowserWindow,
  dialog,
  shared,
  shell,
} from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const folders = new Map<string, string>();
const systemShell = shellWith({
  get: (use) => folders.get(use),
  set: (use, folder) => folders.set(use, folder),
});
beforeEach(() => folders.clear());

test('a folder is what the dialog gave, or nothing when it was cancelled', async () => {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/home/ada/Brief'] });
  expect(await systemShell.chooseFolder?.()).toBe('/home/ada/Brief');
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: ['/home/ada'] });
  expect(await systemShell.chooseFolder?.()).toBeUndefined();
});

test('a file to write is what the dialog gave; it begins in the documents folder', async () => {
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/home/ada/kw35.json' });
  expect(await systemShell.chooseFile?.('kw35.json')).toBe('/home/ada/kw35.json');
  expect(dialog.showSaveDialog.mock.lastCall?.at(-1)).toEqual({
    defaultPath: '/home/ada/documents/kw35.json',
  });
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
  expect(await systemShell.chooseFile?.('kw35.json')).toBeUndefined();
});

test('dialogs begin where the user last chose something, for folders and files each', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: '/media/stick/kw35.pdf' });
  dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: ['/home/ada/Brief'] });
  for (let time = 0; time < 2; time += 1) {
    await systemShell.chooseFile?.('kw35.pdf');
    await systemShell.chooseFolder?.();
  }
  expect(dialog.showSaveDialog.mock.lastCall?.at(-1)).toEqual({
    defaultPath: '/media/stick/kw35.pdf',
  });
  expect(dialog.showOpenDialog.mock.lastCall?.at(-1)).toMatchObject({ defaultPath: '/home/ada' });
});

test('a file is dragged out of the window in front, or shared by the system’s menu', async () => {
  const window = new BrowserWindow({});
  const startDrag = vi.fn<(item: object) => void>();
  Object.assign(window.webContents, { startDrag });
  BrowserWindow.focused = window;
  await systemShell.handOut?.('/home/ada/mail.eml', 'drag');
  const icon = await app.getFileIcon('/home/ada/mail.eml');
  expect(startDrag.mock.calls).toEqual([[{ file: '/home/ada/mail.eml', icon }]]);
  vi.spyOn(app, 'getFileIcon').mockRejectedValueOnce(new Error('No icon'));
  await systemShell.handOut?.('/home/ada/mail.eml', 'drag');
  expect(startDrag).toHaveBeenLastCalledWith({
    file: '/home/ada/mail.eml',
    icon: nativeImage.createEmpty(),
  });
  await systemShell.handOut?.('/home/ada/mail.eml', 'share');
  expect(shared).toEqual(['/home/ada/mail.eml']);
});

test('what the system could not do is an error', async () => {
  shell.openPath.mockResolvedValueOnce('No application');
  await expect(systemShell.reveal?.('/home/ada/Brief')).rejects.toThrow('No application');
});
