import type { Command } from './command.ts';
import { isInTab, isMac } from './platform.ts';
import { isShortcut, type Keys } from './shortcut.ts';

/** Keys that no page gets: Chromium's reserved commands, and of Firefox's the one that is ours too. */
const kept = ['Mod-n', 'Mod-t', 'Mod-w', 'Mod-Shift-n', 'Mod-Shift-t', 'Mod-Shift-w'];
const keptByFirefox = ['Mod-Shift-p'];

/** The shortcut that works where the app runs: in a browser's tab another one, or none, for keys that the browser keeps for itself. */
export function workingShortcut(
  { shortcut, inTab }: Pick<Command, 'shortcut' | 'inTab'>,
  isTab = isInTab,
  isFirefox = navigator.userAgent.includes('Firefox'),
): string | undefined {
  if (!isTab || shortcut === undefined) return shortcut;
  const isKept = kept.includes(shortcut) || (isFirefox && keptByFirefox.includes(shortcut));
  return isKept ? inTab : shortcut;
}

/** Whether the keys run the command: its own, which a browser lets through in a window without tabs, or those for a tab. */
export function isKeyOf({ shortcut, inTab, native }: Command, keys: Keys): boolean {
  const isOne = (each: string | undefined) => each !== undefined && isShortcut(keys, each, isMac);
  return !native && (isOne(shortcut) || (isInTab && isOne(inTab)));
}
