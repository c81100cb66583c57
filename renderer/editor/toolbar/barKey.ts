/** The fields in which browsers undo nothing: their value is chosen, not typed. */
const withoutUndo = 'select, [type="date"]';

/**
 * What a key means in the field bar, for all that the field itself does not use it for: Enter accepts, Escape gives
 * back what stood there, Tab out of the last field and Shift+Tab out of the first go back to the text. Undo is the
 * page's where the field has none of its own.
 */
export function barKey(
  event: KeyboardEvent,
  bar: HTMLElement,
): 'accept' | 'restore' | 'undo' | undefined {
  const { key, target, isComposing, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  // Safari ends a composition by a key that is not said to be part of it.
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
