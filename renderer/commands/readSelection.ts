/**
 * Lets the editor read now what is selected. The browser tells of a selection that a key has moved a moment later, and
 * after a fast hand's next key: that would act on what was selected before.
 */
export function readSelection(): void {
  document.dispatchEvent(new Event('selectionchange'));
}
