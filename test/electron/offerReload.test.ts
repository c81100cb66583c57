import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuLabels } from '../../electron/menu/menuLabels.ts';
import { offerReload } from '../../electron/offerReload.ts';
import { BrowserWindow as WindowDouble, dialog } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

/** A window whose page is gone for that reason, after a box was answered. */
async function crashed(response: number, reason = 'crashed') {
  const window = new WindowDouble({});
  const reload = vi.fn<() => void>();
  Object.assign(window.webContents, { reload });
  const gone = vi.fn<() => void>();
  dialog.showMessageBox.mockClear();
  dialog.showMessageBox.mockResolvedValue({ response });
  offerReload(window as unknown as BrowserWindow, () => menuLabels('de', []), gone);
  window.webContents.emit('render-process-gone', {}, { reason });
  await Promise.resolve();
  await Promise.resolve();
  return { window, reload, gone, asked: dialog.showMessageBox.mock.calls.length };
}

test('a page that crashed is loaded again if the author wants that, else its window is closed', async () => {
  const reloaded = await crashed(0);
  await vi.waitFor(() => expect(reloaded.reload).toHaveBeenCalledTimes(1));
  expect(reloaded.window.destroy).not.toHaveBeenCalled();
  const closed = await crashed(1);
  await vi.waitFor(() => expect(closed.window.destroy).toHaveBeenCalledTimes(1));
  expect(closed.reload).not.toHaveBeenCalled();
});

test('what the page held is free at once, and a page that ended by itself asks nothing', async () => {
  const { gone, asked } = await crashed(0, 'clean-exit');
  expect(gone).toHaveBeenCalledTimes(1);
  expect(asked).toBe(0);
});
