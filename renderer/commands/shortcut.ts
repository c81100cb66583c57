/** The fields of a `KeyboardEvent` that matching needs. */
export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True if the keys match the shortcut. Signs match as typed: a German `/` needs Shift. */
export function isShortcut(keys: Keys, shortcut: string, isMac: boolean): boolean {
  // Check the key first: most keys are letters of the text, and must be cheap.
  if (!shortcut.toLowerCase().endsWith(keys.key.toLowerCase())) return false;
  const { key, modifiers } = split(shortcut);
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const mod = modifiers.includes('Mod');
  return (
    keys.key.toLowerCase() === key.toLowerCase() &&
    (isMac ? keys.metaKey : keys.ctrlKey) === mod &&
    !(isMac ? keys.ctrlKey : keys.metaKey) &&
    keys.altKey === modifiers.includes('Alt') &&
    (isSign || keys.shiftKey === modifiers.includes('Shift'))
  );
}

const macNames: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
};
const arrows: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/**
 * Returns the shortcut as printed on that platform's keys, one string per key: `⌘`, `⇧`, `N` or `Strg`, `Umschalt`,
 * `N`. `names` are those of the keys in the interface's language.
 */
export function shortcutKeys(
  shortcut: string,
  isMac: boolean,
  names: Readonly<Record<string, string>>,
): string[] {
  const { key, modifiers } = split(shortcut);
  return [...modifiers, key].map(
    (name) =>
      arrows[name] ??
      (isMac ? macNames : names)[name] ??
      (name.length === 1 ? name.toUpperCase() : name),
  );
}

function split(shortcut: string): { key: string; modifiers: string[] } {
  const key = shortcut.replace(/^(?:(?:Mod|Shift|Alt)-)+/, '');
  const modifiers = shortcut.slice(0, shortcut.length - key.length).split('-');
  return { key, modifiers: modifiers.filter(Boolean) };
}
