import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { askToLeave } from '../../electron/askWindow.ts';
import { menuLabels } from '../../electron/menu/menuLabels.ts';
import { dialog } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

test.each([
  [0, false],
  [1, true],
])(
  'button %i closes: %s; staying is the default and what Escape does',
  async (response, closes) => {
    dialog.showMessageBox.mockResolvedValueOnce({ response });
    const labels = menuLabels('de', []);
    expect(await askToLeave({} as BrowserWindow, labels)).toBe(closes);
    expect(dialog.showMessageBox.mock.lastCall?.[1]).toMatchObject({
      buttons: ['Hierbleiben', 'Ohne Speichern schließen'],
      defaultId: 0,
      cancelId: 0,
    });
  },
);
