import type { Page } from '@playwright/test';

/** Pastes where the focus is what another program's clipboard would hold: its plain text, and its HTML where it has one. */
export async function paste(
  page: Page,
  { text = '', html = '' }: { text?: string; html?: string },
): Promise<void> {
  await page.evaluate(
    ([plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup !== '') clipboardData.setData('text/html', markup);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html] as const,
  );
}
