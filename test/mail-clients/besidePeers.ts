import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from '../bench/email/compareEmail.ts';
import { contentOf } from '../bench/email/content.ts';
import { loadRenderer } from '../bench/email/renderers.ts';
import { german } from '../samples/sampleIssues.ts';
import { folder, writeSheet } from './contactSheet.ts';
import { inChromium } from './inBrowsers.ts';

const height = 1500;

/** Writes a sheet of the same issue by this program, react-email and mjml: light, dark, and light on a phone. */
export async function besidePeers(own: string, work: string): Promise<void> {
  const peers = installPeers();
  // What React takes to be a server's production.
  process.env['NODE_ENV'] = 'production';
  const content = contentOf(german.issue, german.publication);
  const pages = [own];
  for (const name of ['reactEmail', 'mjml']) {
    const render = await loadRenderer(name, peers);
    const page = join(own, '..', `${name}.html`);
    writeFileSync(page, await render(content));
    pages.push(page);
  }
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
