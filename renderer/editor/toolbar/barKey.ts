/**
 * What a key means in the field bar, for all that the field itself does not use it for: Enter accepts, Escape gives
 * back what stood there, Tab out of the last field and Shift+Tab out of the first go back to the text.
 */
export function barKey(event: KeyboardEvent, bar: HTMLElement): 'accept' | 'restore' | undefined {
  const { key, target, isComposing, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  // Safari ends a composition by a key that is not said to be part of it.
  if (isComposing || keyCode === 229 || altKey) return undefined;
  if (key === 'Escape') return 'restore';
  const hasModifier = ctrlKey || metaKey;
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
