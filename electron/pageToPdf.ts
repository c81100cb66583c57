import { BrowserWindow } from 'electron';
import { appOrigin } from './appScheme.ts';
import { holdPage, takePage } from './heldPages.ts';

/** Prints an HTML document to a PDF on A4, in a hidden window without scripts. */
export async function pageToPdf(page: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  const path = holdPage(page);
  try {
    await window.loadURL(`${appOrigin}${path}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
    });
  } finally {
    takePage(path);
    window.destroy();
  }
}
