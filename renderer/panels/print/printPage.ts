/**
 * Opens the browser's print dialog for a complete HTML document. Resolves when the dialog is open or, if it blocks,
 * closed.
 */
export async function printPage(page: string): Promise<void> {
  document.querySelector('iframe.print-page')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-page';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Blocks the document's scripts; `allow-modals` permits the print dialog.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  const { promise, resolve } = Promise.withResolvers<Event>();
  frame.addEventListener('load', resolve, { once: true });
  frame.srcdoc = page;
  document.body.append(frame);
  await promise;
  const printed = frame.contentWindow;
  if (!printed) return;
  // The print dialog suggests the window's title as the PDF's name.
  const { title, activeElement } = document;
  document.title = printed.document.title;
  printed.addEventListener(
    'afterprint',
    () => {
      frame.remove();
      if (activeElement instanceof HTMLElement) activeElement.focus();
    },
    { once: true },
  );
  printed.focus();
  printed.print();
  document.title = title;
}
