import { offeredCommands } from './offeredCommands.ts';
import { isKeyOf } from './workingShortcut.ts';

/** Longest time that keys are held, in ms: a hanging disk must not block the keyboard. */
const longest = 5000;

/** Number of operations that hold keys, and the keys pressed meanwhile. */
let works = 0;
let held: KeyboardEvent[] = [];

/**
 * Holds keystrokes while another page loads, then replays them to the focused element: text typed early belongs to the
 * requested page, not to the current one. If `work` resolves to false or rejects, the keys are dropped.
 */
export async function withKeysHeld<Result>(work: () => Promise<Result>): Promise<Result> {
  works += 1;
  let isOver = false;
  const end = (isDone: boolean) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    works -= 1;
    if (!isDone) held = [];
    if (works === 0) giveBack();
  };
  const timer = setTimeout(() => end(true), longest);
  try {
    const result = await work();
    end(result !== false);
    return result;
  } catch (error) {
    end(false);
    throw error;
  }
}

/** Holds the key if keys are held now, and returns whether it did. Keys within a dialog are not held. */
export function holdKey(event: KeyboardEvent): boolean {
  if (works === 0) return false;
  const { target } = event;
  if (!(target instanceof Element) || target.closest('dialog')) return false;
  if (event.isComposing || isOfComposition(event)) {
    // Input from an input method cannot be held, so earlier keys are replayed before it.
    giveBack();
    return false;
  }
  if (!isOurs(event)) return false;
  event.preventDefault();
  event.stopPropagation();
  held.push(event);
  return true;
}

function isOfComposition({ key }: KeyboardEvent): boolean {
  return key === 'Process' || key === 'Dead';
}

/**
 * True for letters, and for keys that edit the text or belong to a command. The browser's own shortcuts are left to it.
 */
function isOurs(event: KeyboardEvent): boolean {
  if (event.key === 'Control' || event.key === 'Shift' || event.key === 'Meta') return false;
  if (!event.ctrlKey && !event.metaKey) return !/^F\d/.test(event.key);
  return offeredCommands().some((command) => isKeyOf(command, event));
}

function giveBack(): void {
  const keys = held;
  held = [];
  for (const event of keys) {
    const target = document.activeElement ?? document.body;
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isText = key.length === 1 && !ctrlKey && !metaKey;
    const again = {
      key,
      code,
      ctrlKey,
      metaKey,
      altKey,
      shiftKey,
      bubbles: true,
      cancelable: true,
    };
    const isFree = target.dispatchEvent(new KeyboardEvent('keydown', again));
    // Only `execCommand` inserts text like real typing: all listeners see it, and it can be undone.
    if (isFree && isText) document.execCommand('insertText', false, key);
  }
}
