/** True if nothing that can be used has the focus, as after the removal of what had it. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(':disabled');
}

/** Moves a lost focus to the row of an issue, or to what `focusIssue` finds instead. */
export function catchFocus(id?: string): void {
  if (isFocusLost()) focusIssue(id);
}

/** Moves the focus to the row of an issue, else to that of the open one, to the page, or to whatever the library has. */
export function focusIssue(id?: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.issue-row')];
  const place =
    rows.find(({ dataset }) => dataset['issue'] === id) ??
    document.querySelector<HTMLElement>('.library [aria-current] > .issue-row') ??
    document.querySelector<HTMLElement>('.desk-page .ProseMirror[contenteditable="true"]') ??
    rows[0] ??
    document.querySelector<HTMLElement>('.library-buttons button') ??
    document.querySelector<HTMLElement>('.toolbar button');
  place?.focus();
}
