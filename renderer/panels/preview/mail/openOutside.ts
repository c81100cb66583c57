/**
 * Opens an address from the preview in the matching program: web pages in the browser, mail addresses in the mail
 * program. Anything else is ignored.
 */
export function openOutside(address: string): void {
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener');
  else if (/^mailto:/i.test(address)) window.open(address, '_self');
}
