import type { Command } from './command.ts';
import { isInTab, isMac } from './platform.ts';
import { isShortcut, type Keys } from './shortcut.ts';

/** Keys that never reach a page: Chromium's reserved commands, plus the one of Firefox that we use too. */
const kept = ['Mod-n', 'Mod-t', 'Mod-w', 'Mod-Shift-n', 'Mod-Shift-t', 'Mod-Shift-w'];
const keptByFirefox = ['Mod-Shift-p'];

/**
 * Returns the shortcut that works where the app runs. In a browser tab, reserved keys are replaced by others, or by
 * none.
 */
export function workingShortcut(
  { shortcut, inTab }: Pick<Command, 'shortcut' | 'inTab'>,
  isTab = isInTab,
  isFirefox = navigator.userAgent.includes('Firefox'),
): string | undefined {
  if (!isTab || shortcut === undefined) return shortcut;
  const isKept = kept.includes(shortcut) || (isFirefox && keptByFirefox.includes(shortcut));
  return isKept ? inTab : shortcut;
}

/**
 * True if the keys run the command: its own shortcut, which a browser passes on in a window without tabs, or the one
 * for tabs.
 */
export function isKeyOf({ shortcut, inTab, native }: Command, keys: Keys): boolean {
  const isOne = (each: string | undefined) => each !== undefined && isShortcut(keys, each, isMac);
  return !native && (isOne(shortcut) || (isInTab && isOne(inTab)));
}
