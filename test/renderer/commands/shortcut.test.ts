import { expect, test } from 'vitest';
import { isShortcut, shortcutKeys, type Keys } from '../../../renderer/commands/shortcut.ts';
import { german } from '../../../renderer/language/de/german.ts';
import { english } from '../../../renderer/language/en/english.ts';

function press(key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): Keys {
  const is = (name: (typeof held)[number]) => held.includes(name);
  return {
    key,
    ctrlKey: is('ctrl'),
    metaKey: is('meta'),
    altKey: is('alt'),
    shiftKey: is('shift'),
  };
}

test('a shortcut is its key with exactly its modifiers, ⌘ on a Mac and Ctrl elsewhere', () => {
  const keys = [
    press('N', 'ctrl', 'shift'),
    press('n', 'ctrl'),
    press('N', 'meta', 'shift'),
    press('N', 'ctrl', 'shift', 'alt'),
    press('N', 'ctrl', 'meta', 'shift'),
  ];
  const matched = (isMac: boolean) => keys.map((each) => isShortcut(each, 'Mod-Shift-n', isMac));
  expect(matched(false)).toEqual([true, false, false, false, false]);
  expect(matched(true)).toEqual([false, false, true, false, false]);
});

test('a sign counts as it comes out of the keyboard, with Shift or without', () => {
  const american = isShortcut(press('/', 'ctrl'), 'Mod-/', false);
  const german = isShortcut(press('/', 'ctrl', 'shift'), 'Mod-/', false);
  expect([american, german]).toEqual([true, true]);
});

test('keys are named as they are printed', () => {
  const shown = (shortcut: string) => [
    shortcutKeys(shortcut, true, german.commands.keys).join(''),
    shortcutKeys(shortcut, false, german.commands.keys).join('+'),
    shortcutKeys(shortcut, false, english.commands.keys).join('+'),
  ];
  expect(shown('Mod-Shift-n')).toEqual(['⌘⇧N', 'Strg+Umschalt+N', 'Ctrl+Shift+N']);
  expect(shown('Alt-ArrowUp')).toEqual(['⌥↑', 'Alt+↑', 'Alt+↑']);
  expect(shown('---')).toEqual(['---', '---', '---']);
});
