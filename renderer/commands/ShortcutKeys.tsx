import { useMessages } from '../language/useMessages.ts';
import { isMac } from './platform.ts';
import { shortcutKeys } from './shortcut.ts';

/** A shortcut as it is printed on this computer's keys. */
export function ShortcutKeys({ shortcut }: { shortcut: string }) {
  const { keys } = useMessages().commands;
  return (
    <span className="shortcut">
      {shortcutKeys(shortcut, isMac, keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
