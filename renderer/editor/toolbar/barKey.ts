/** Fields without native undo: their value is chosen, not typed. */
const withoutUndo = 'select, [type="date"]';

/**
 * Maps a key in the field bar to an action, unless the field uses it itself: Enter accepts, Escape restores the
 * previous values, Tab after the last field and Shift+Tab before the first return to the text. If the field has no
 * undo, the page's is used.
 */
export function barKey(
  event: KeyboardEvent,
  bar: HTMLElement,
): 'accept' | 'restore' | 'undo' | undefined {
  const { key, target, isComposing, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  // Safari ends a composition with a key that is not flagged as part of it.
  if (isComposing || keyCode === 229 || altKey) return undefined;
  if (key === 'Escape') return 'restore';
  const hasModifier = ctrlKey || metaKey;
  const isChosen = target instanceof Element && target.matches(withoutUndo);
  if (isChosen && hasModifier && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (key === 'Enter') {
    if (target instanceof HTMLButtonElement) return undefined;
    return target instanceof HTMLTextAreaElement && !hasModifier ? undefined : 'accept';
  }
  if (key !== 'Tab' || hasModifier) return undefined;
  const fields = [...bar.querySelectorAll('input, select, textarea, button')].filter(
    (field) => field.getClientRects().length > 0,
  );
  return target === fields.at(shiftKey ? 0 : -1) ? 'accept' : undefined;
}
