import { expect, test } from 'vitest';
import { workingShortcut } from '../../../renderer/commands/workingShortcut.ts';

test('a tab shows no key that its browser keeps, and another one where there is one', () => {
  const shown = (isTab: boolean, isFirefox = false) =>
    [
      { shortcut: 'Mod-n' },
      { shortcut: 'Mod-Shift-n', inTab: 'Mod-Enter' },
      { shortcut: 'Mod-Shift-p' },
      { shortcut: 'Mod-k' },
      {},
    ].map((command) => workingShortcut(command, isTab, isFirefox));
  expect(shown(false)).toEqual(['Mod-n', 'Mod-Shift-n', 'Mod-Shift-p', 'Mod-k', undefined]);
  expect(shown(true)).toEqual([undefined, 'Mod-Enter', 'Mod-Shift-p', 'Mod-k', undefined]);
  expect(shown(true, true)).toEqual([undefined, 'Mod-Enter', undefined, 'Mod-k', undefined]);
});
