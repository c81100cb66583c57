/** Hands a whole HTML document to the browser's print dialog. Resolves when that was opened, or, where it blocks, closed. */
export async function printPage(page: string): Promise<void> {
  document.querySelector('iframe.print-page')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-page';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // No script of a document's own; the dialog counts as a modal one.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  const { promise, resolve } = Promise.withResolvers<Event>();
  frame.addEventListener('load', resolve, { once: true });
  frame.srcdoc = page;
  document.body.append(frame);
  await promise;
  const printed = frame.contentWindow;
  if (!printed) return;
  // The window's title is what the dialog proposes as the name of a PDF.
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
