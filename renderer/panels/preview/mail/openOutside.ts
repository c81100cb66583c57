/**
 * Opens an address from within the preview where it belongs: a page in the browser, an address in the mail program.
 * Nothing else is opened.
 */
export function openOutside(address: string): void {
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener');
  else if (/^mailto:/i.test(address)) window.open(address, '_self');
}
