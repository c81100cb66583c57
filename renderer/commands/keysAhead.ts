import { offeredCommands } from './offeredCommands.ts';
import { isKeyOf } from './workingShortcut.ts';

/** How long, in ms, keys are held at most: a disk that hangs must not take the keyboard away. */
const longest = 5000;

/** How much work they are held for, and what was pressed meanwhile. */
let works = 0;
let held: KeyboardEvent[] = [];

/**
 * Holds what is typed and pressed while another page comes, and gives it to whatever has the focus then: a fast hand's
 * next words belong to the page that was asked for, not to the one that is still there. Where that does not come
 * (`work` resolves to false, or rejects), the keys are dropped.
 */
export async function withKeysHeld(work: () => Promise<boolean>): Promise<boolean> {
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
  const timer = setTimeout(() => {
    end(true);
  }, longest);
  try {
    const isDone = await work();
    end(isDone);
    return isDone;
  } catch (error) {
    end(false);
    throw error;
  }
}

/** Takes the key if keys are held now; whether it did. A dialog's own are left to it. */
export function holdKey(event: KeyboardEvent): boolean {
  if (works === 0) return false;
  const { target } = event;
  if (!(target instanceof Element) || target.closest('dialog')) return false;
  if (event.isComposing || isOfComposition(event)) {
    // What an input method writes cannot be held: what was typed before it must stand before it.
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

/** Letters, and keys that do something to the text or are a command's; the browser's own shortcuts are left to it. */
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
    // The only way to type as a person does: every listener sees it, and undo knows it.
    if (isFree && isText) document.execCommand('insertText', false, key);
  }
}
