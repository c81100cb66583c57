import { expect, test, vi } from 'vitest';
import { systemShell } from '../../electron/systemShell.ts';
import { dialog, shell } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

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

test('what the system could not do is an error', async () => {
  shell.openPath.mockResolvedValueOnce('No application');
  await expect(systemShell.reveal?.('/home/ada/Brief')).rejects.toThrow('No application');
});
