import { isMac } from './platform.ts';
import { shortcutKeys } from './shortcut.ts';

/** A shortcut as it is printed on this computer's keys. */
export function ShortcutKeys({ shortcut, language }: { shortcut: string; language: 'de' | 'en' }) {
  return (
    <span className="shortcut">
      {shortcutKeys(shortcut, isMac, language).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
