import { statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installPeers } from '../bench/email/compareEmail.ts';
import { contentOf } from '../bench/email/content.ts';
import { ghostMail } from '../bench/email/peers/ghost.ts';
import { loadRenderer } from '../bench/email/renderers.ts';
import { ghostFolder, startGhost } from '../desk/drafts/support/ghostServer.ts';
import { german } from '../samples/sampleIssues.ts';
import { folder, writeSheet } from './contactSheet.ts';
import { inChromium } from './inBrowsers.ts';

const height = 1500;

/**
 * Writes a sheet of the same issue by this program, react-email, mjml and, where there is one, Ghost: light, dark, and
 * light on a phone. Prints what each weighs.
 */
export async function besidePeers(own: string, work: string): Promise<void> {
  const peers = installPeers();
  // What React takes to be a server's production.
  process.env['NODE_ENV'] = 'production';
  const content = contentOf(german.issue, german.publication);
  const pages = [own];
  const add = (name: string, html: string) => {
    const page = join(own, '..', `${name}.html`);
    writeFileSync(page, html);
    pages.push(page);
  };
  for (const name of ['reactEmail', 'mjml']) {
    const render = await loadRenderer(name, peers);
    add(name, await render(content));
  }
  if (ghostFolder === undefined)
    console.log('Ghost is left out: set SETZKASTEN_GHOST to a folder, and it is installed there.');
  else {
    const ghost = await startGhost();
    try {
      add('ghost', await ghostMail(content, ghost));
    } finally {
      await ghost.stop();
    }
  }
  for (const page of pages)
    console.log(`${basename(page)} ${(statSync(page).size / 1000).toFixed(1)} KB`);
  const rows = pages.map((page, index) =>
    (
      [
        { scheme: 'light', width: 640 },
        { scheme: 'dark', width: 640 },
        { scheme: 'light', width: 375 },
      ] as const
    ).map(({ scheme, width }) => {
      const path = join(work, `peer-${String(index)}-${scheme}-${String(width)}.png`);
      return { page, scheme, width, height, path, top: 0 };
    }),
  );
  await inChromium(rows.flat());
  writeSheet(join(folder, 'peers.webp'), rows, 360);
}
