import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder, writeSheet } from './contactSheet.ts';

/** The first page at 90 dots per inch, in px. */
const page = { width: 744, height: 1052 };

/** Writes a sheet of the first page of each look as LibreOffice opens and prints it. */
export function inPrint(pages: ReadonlyMap<string, string>, work: string): void {
  const profile = pathToFileURL(join(work, 'libreoffice')).href;
  const tiles = [...pages].map(([look, path]) => {
    const out = join(work, `${look}-print`);
    const what = ['--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', out, path];
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, ...what], {
      stdio: 'ignore',
    });
    const first = join(out, 'first');
    execFileSync('pdftoppm', [
      '-png',
      '-r',
      '90',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      join(out, 'index.pdf'),
      first,
    ]);
    return { path: `${first}.png`, ...page, top: 0 };
  });
  writeSheet(join(folder, 'looks-libreoffice.webp'), [tiles], 380);
}
