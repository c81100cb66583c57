import { contentId } from '../../issue/export/pictureAddress.ts';
import { emptyPicture, type PictureFor } from '../../issue/import/html/readImage.ts';
import { pictureInAddress } from './dataAddress.ts';

/** Returns the bytes of a file beside the text by its path without `..`, or undefined. */
export type ReadBeside = (path: string) => Promise<Uint8Array | undefined>;

/** What became of the pictures that a text refers to. */
export interface FoundPictures {
  /** By the names under which the issue shows them. */
  readonly found: ReadonlyMap<string, Uint8Array>;
  /** The names of the others, and their addresses. */
  readonly missing: ReadonlyMap<string, string>;
}

/**
 * The pictures of a text that are not on the web: within its file, in its addresses, or in files beside it. They get
 * names while the text is read, and are looked for afterwards.
 */
export class SourcePictures {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #names = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#parts = parts;
  }

  /** Returns the picture for an image of the text. */
  readonly pictureFor: PictureFor = (source) => {
    const picture = emptyPicture(source);
    const { src } = source;
    if (src === '' || (/^(?:https?:)?\/\//i.test(src) && !this.#parts.has(src))) return picture;
    const name = this.#names.get(src) ?? provisionalName(this.#names.size);
    this.#names.set(src, name);
    const { remote: _remote, ...rest } = picture;
    return { ...rest, asset: name };
  };

  /**
   * Looks for the pictures. An export of ours has `files` of the issue that is made of it: as parts of a mail or a ZIP, or
   * `embedded` in addresses.
   */
  async find(
    readBeside: ReadBeside,
    files: readonly string[],
    embedded: ReadonlyMap<string, string> = new Map(),
  ): Promise<FoundPictures> {
    const found = new Map<string, Uint8Array>();
    const missing = new Map<string, string>();
    for (const file of files) {
      const bytes =
        this.#parts.get(`cid:${contentId(file)}`) ??
        this.#parts.get(`images/${file}`) ??
        pictureInAddress(embedded.get(file) ?? '');
      if (bytes) found.set(file, bytes);
    }
    for (const [address, name] of this.#names) {
      const path = pathBeside(address);
      const bytes =
        this.#parts.get(address) ?? pictureInAddress(address) ?? (path && (await readBeside(path)));
      if (bytes) found.set(name, bytes);
      else missing.set(name, address.slice(0, 200));
    }
    return { found, missing };
  }
}

/** A name that no file has, as its hash is a small number. */
function provisionalName(index: number): string {
  return `${(index + 1).toString(16).padStart(64, '0')}.png`;
}

/**
 * Returns a relative address as a path within the folder of the text, or of the folder above it: site generators write
 * pictures from their root. Undefined for other addresses.
 */
function pathBeside(address: string): string | undefined {
  const path = address.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  if (/^[a-z][\w+.-]*:/i.test(path)) return undefined;
  try {
    const parts = decodeURIComponent(path).split('/');
    const names = parts.filter((part) => part !== '' && part !== '.');
    while (names[0] === '..') names.shift();
    return names.includes('..') || names.length === 0 ? undefined : names.join('/');
  } catch {
    return undefined;
  }
}
