import { extensionOf, folderOf } from './archives/archiveFile.ts';
import { unpackZip } from './archives/unpackZip.ts';
import { decodeDocument } from './decodeDocument.ts';
import { isPictureName } from './pictureName.ts';
import type { Source } from './source.ts';

/** The text of the only document in a ZIP, and what the ZIP says besides. */
interface PackedDocument {
  readonly text: string;
  readonly rest: Pick<Source, 'parts' | 'encoding'>;
}

/**
 * Reads a ZIP with a single page and its pictures, as Google Docs and Notion write it. Undefined if it has no document, or
 * several, which are an archive. Rejects if it is damaged.
 */
export async function readPackedDocument(bytes: Uint8Array): Promise<PackedDocument | undefined> {
  const files = unpackZip(bytes);
  const texts = files.filter((file) => /^(?:html?|md|markdown|txt|mjml)$/.test(extensionOf(file)));
  const [only] = texts;
  if (!only || texts.length > 1) return undefined;
  const folder = folderOf(only);
  const parts = new Map<string, Uint8Array>();
  for (const file of files) {
    if (!isPictureName(file.path)) continue;
    const path = file.path.startsWith(folder) ? file.path.slice(folder.length) : file.path;
    const picture = await file.read();
    // A text has the address as it is or encoded.
    for (const address of [path, encodeURI(path)]) parts.set(address, picture);
  }
  const { text, ...encoding } = decodeDocument(await only.read());
  return { text, rest: { parts, ...encoding } };
}
