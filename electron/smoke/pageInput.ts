import { setTimeout } from 'node:timers/promises';
import type { WebContents } from 'electron';

/** Time between two looks, in ms. */
const interval = 10;
/** Time that a click has to move the caret, in ms. */
const clickTime = 100;

/** Resolves once `isSo` is true. */
export async function polled(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(interval);
}

/** Rejects with the reason once the page is gone or cannot be loaded. */
export function pageGone(contents: WebContents): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  contents.on('render-process-gone', (_, { reason }) => {
    reject(new Error(`the page is gone (${reason}).`));
  });
  contents.on('preload-error', (_event, _path, error) => reject(error));
  contents.on('did-fail-load', (_event, _code, description) => reject(new Error(description)));
  return promise;
}

/**
 * Clicks behind the last letter of the first element that a selector matches, until the caret is there: the page may
 * still be moving.
 */
export async function clickBehindText(contents: WebContents, selector: string): Promise<void> {
  const text = `const text = document.querySelector('${selector}');
    const range = document.createRange();
    range.selectNodeContents(text);`;
  await polled(async () => {
    const found: unknown = await contents.executeJavaScript(`(() => {
      ${text}
      const box = [...range.getClientRects()].findLast(({ height }) => height > 0);
      return { x: Math.round(box.right - 1), y: Math.round(box.top + box.height / 2) };
    })()`);
    const place = found as { readonly x: number; readonly y: number };
    for (const type of ['mouseDown', 'mouseUp'] as const) {
      contents.sendInputEvent({ type, ...place, button: 'left', clickCount: 1 });
    }
    await setTimeout(clickTime);
    const isThere: unknown = await contents.executeJavaScript(`(() => {
      ${text}
      const { anchorNode, anchorOffset, isCollapsed } = getSelection();
      if (!isCollapsed || !text.contains(anchorNode)) return false;
      range.setStart(anchorNode, anchorOffset);
      return range.toString() === '' && document.activeElement.contains(text);
    })()`);
    return isThere === true;
  });
}

/** Presses the keys of a space and a word, for each word of small letters. */
export function typeWords(contents: WebContents, words: readonly string[]): void {
  for (const keyCode of words.flatMap((word) => ['Space', ...word.split('')])) {
    for (const type of ['keyDown', 'char', 'keyUp'] as const) {
      contents.sendInputEvent({ type, keyCode });
    }
  }
}
