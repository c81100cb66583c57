import { assetType } from '../assets/assetType.ts';
import { readPicture, type AssetFile } from '../assets/readPicture.ts';
import { contentHash } from '../files/contentHash.ts';
import { makeReady } from '../imaging/makeReady.ts';
import type { Library } from '../library/library.ts';

/** The files of an export's pictures, by file name. */
export type PictureFiles = ReadonlyMap<string, AssetFile>;

export interface GatheredPictures {
  readonly found: PictureFiles;
  /** The files that stand in for assets of another kind, such as a PNG for an SVG. */
  readonly names: ReadonlyMap<string, string>;
  /** Assets without a file, or with one that cannot be made ready. */
  readonly missing: readonly string[];
}

/**
 * Reads the pictures that an export shows, and makes each ready at the export's width: an asset may be older than that
 * rule, and have GPS data, more pixels than a mail needs, or a kind that mail programs do not show.
 */
export async function gatherPictures(
  library: Library,
  issueFolder: string,
  assets: readonly string[],
  maxWidth: number | undefined,
): Promise<GatheredPictures> {
  const found = new Map<string, AssetFile>();
  const names = new Map<string, string>();
  const missing: string[] = [];
  for (const asset of assets) {
    const file = await readPicture(library, issueFolder, asset);
    const ready = file && (await readyFile(file.bytes, maxWidth));
    if (ready) {
      // The name stays, so that copied HTML finds what was exported; only the ending tells programs the kind.
      const name = asset.replace(/[^.]+$/, ready.kind);
      if (name !== asset) names.set(asset, name);
      found.set(name, { bytes: ready.bytes, type: assetType(name) ?? '' });
    } else missing.push(asset);
  }
  return { found, names, missing };
}

interface ReadyFile {
  readonly bytes: Uint8Array;
  readonly kind: string;
}

/** What was made of pictures in this process, the latest last: an issue is often exported again. */
const made = new Map<string, ReadyFile>();
/** Maximum size of what is remembered, in bytes. */
const mostMade = 30_000_000;

async function readyFile(
  bytes: Uint8Array,
  maxWidth: number | undefined,
): Promise<ReadyFile | undefined> {
  const key = `${contentHash(bytes)} ${String(maxWidth)}`;
  const known = made.get(key);
  if (known) return known;
  const ready = await makeReady(bytes, maxWidth === undefined ? {} : { maxWidth });
  if (ready.outcome === 'refused') return undefined;
  if (ready.bytes !== bytes) {
    made.set(key, ready);
    let size = 0;
    for (const [each, { bytes }] of [...made].reverse()) {
      size += bytes.length;
      if (size > mostMade) made.delete(each);
    }
  }
  return ready;
}
