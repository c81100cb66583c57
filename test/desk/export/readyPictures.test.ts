import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composePage } from '../../../desk/export/composePage.ts';
import { writeExport } from '../../../desk/export/writeExport.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { exportTargets } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { metadataIn, withMetadata } from '../imaging/support/metadata.ts';
import { photo, scene, vips } from '../imaging/support/scene.ts';

/** Assets as issues from before have them: a wide photo with GPS, an SVG with a script, and a WebP. */
const old = {
  jpg: withMetadata(photo(3000, 1500).jpegsaveBuffer({ Q: 90 })),
  svg: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><script>Berta()</script></svg>',
  ),
  webp: scene().webpsaveBuffer(),
};

async function oldIssue() {
  const library = await openTestLibrary();
  const folder = join(library.folder, '2025-08-25-kw35');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const assets = Object.entries(old).map(([kind, bytes]) => {
    const asset = `${contentHash(bytes)}.${kind}`;
    writeFileSync(join(folder, 'assets', asset), bytes);
    return asset;
  });
  const issue = pictureIssue(Object.fromEntries(assets.map((asset) => [asset, extname(asset)])));
  writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  return { library, folder, issue, publication: newPublication({ language: 'de' }), assets };
}

/** The pictures in an export's files: beside them, in a ZIP, in a mail, or in a page. */
async function picturesIn(folder: string): Promise<Uint8Array[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = names.map(async (name): Promise<Uint8Array[]> => {
    const path = join(folder, name);
    switch (extname(name)) {
      case '':
        return [];
      case '.zip':
        return Object.entries(unzipSync(readFileSync(path)))
          .filter(([inside]) => inside.startsWith('images/'))
          .map(([, bytes]) => bytes);
      case '.eml': {
        const { attachments } = await PostalMime.parse(readFileSync(path));
        return attachments.map(({ content }) => new Uint8Array(content as ArrayBuffer));
      }
      case '.html':
      case '.md':
      case '.txt':
      case '.xml':
        return embedded(readFileSync(path, 'utf8'));
      default:
        return [readFileSync(path)];
    }
  });
  return (await Promise.all(found)).flat();
}

function embedded(html: string): Uint8Array[] {
  const addresses = html.matchAll(/data:image\/[\w+]+;base64,([\w+/=]+)/g);
  return Array.from(addresses, ([, content = '']) => Buffer.from(content, 'base64'));
}

const zips = exportTargets.map((target) => [target, false] as const);

test.each([...zips, ['mailchimp', true] as const])(
  'no picture of an export for %s (ZIP: %s) has a position, a script, or too many pixels',
  async (target, zip) => {
    const { assets, ...at } = await oldIssue();
    const written = await writeExport(at, { target, options: { zip } });
    if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
    expect(written.missingPictures).toEqual([]);
    const pictures = await picturesIn(written.folder);
    expect(pictures).toHaveLength(target === 'text' ? 0 : 3);
    const isWeb = target === 'web' || target === 'rss';
    for (const bytes of pictures) {
      expect(metadataIn(bytes)).toEqual([]);
      const { width } = vips.Image.newFromBuffer(bytes);
      expect(width).toBeLessThanOrEqual(isWeb ? 2400 : 2 * 560);
    }
    if (pictures.length > 0) {
      const widths = pictures.map((bytes) => vips.Image.newFromBuffer(bytes).width);
      expect(Math.max(...widths)).toBe(isWeb ? 2400 : 1120);
    }
    const texts = written.files
      .filter(({ name }) => /\.(?:html|md|xml)$/.test(name))
      .map(({ name }) => readFileSync(join(written.folder, name), 'utf8'));
    expect(texts.join('')).not.toMatch(/[0-9a-f]{16}\.(?:svg|webp)/);
    const [jpg = ''] = assets;
    if (target === 'html') expect(texts.join('')).toContain(`images/${jpg}`);
    const again = await writeExport(at, { target, options: { zip } });
    expect(again).toEqual(written);
  },
);

test('a page to print has the same pictures', async () => {
  const at = await oldIssue();
  const page = await composePage(at.library, {
    outcome: 'read',
    folder: at.folder,
    issue: at.issue,
  } as never);
  const pictures = embedded(page);
  expect(pictures).toHaveLength(3);
  expect(pictures.flatMap(metadataIn)).toEqual([]);
});
