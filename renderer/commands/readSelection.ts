/**
 * Makes the editor read the DOM selection now. `selectionchange` fires with a delay, so a quick next key would act on
 * the previous selection.
 */
export function readSelection(): void {
  document.dispatchEvent(new Event('selectionchange'));
}
