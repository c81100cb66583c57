/** True if no usable element has the focus, for example after the focused element was removed. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(':disabled');
}

/** If the focus is lost, moves it to the row of an issue, or to the fallbacks of `focusIssue`. */
export function catchFocus(id?: string): void {
  if (isFocusLost()) focusIssue(id);
}

/**
 * Moves the focus to the row of an issue, or else to that of the open issue, to the page, or to a control of the
 * library or toolbar.
 */
export function focusIssue(id?: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.issue-row')];
  const place =
    rows.find(({ dataset }) => dataset['issue'] === id) ??
    document.querySelector<HTMLElement>('.library [aria-current] .issue-row') ??
    document.querySelector<HTMLElement>('.desk-page .ProseMirror[contenteditable="true"]') ??
    rows[0] ??
    document.querySelector<HTMLElement>('.library-buttons button') ??
    document.querySelector<HTMLElement>('.toolbar button');
  place?.focus();
}
