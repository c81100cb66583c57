import type { PicturesAtHand } from '../../issue/exportIssue.ts';
import type { Drawing } from '../../issue/export/chartPictures.ts';
import { assetType } from '../assets/assetType.ts';
import { readPicture, type AssetFile } from '../assets/readPicture.ts';
import { readyFile } from '../assets/readyFile.ts';
import { readFileName } from '../../issue/text/pictureFile.ts';
import { drawnPng } from '../imaging/drawPng.ts';
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
 * Reads the pictures that an export shows, draws its charts, and makes each ready at the export's width: an asset may be older than that
 * rule, and have GPS data, more pixels than a mail needs, or a kind that mail programs do not show.
 */
export async function gatherPictures(
  library: Library,
  issueFolder: string,
  assets: readonly string[],
  maxWidth: number | undefined,
  drawings: ReadonlyMap<string, Drawing>,
): Promise<GatheredPictures> {
  const found = new Map<string, AssetFile>();
  const names = new Map<string, string>();
  const missing: string[] = [];
  const form = maxWidth === undefined ? undefined : 'mail';
  for (const asset of assets) {
    const named = readFileName(asset);
    const file = named && (await readPicture(library, issueFolder, named.asset));
    const ready = file && (await readyFile(file.bytes, { maxWidth, box: named.box, form }));
    if (ready) {
      // The name stays, so that copied HTML finds what was exported; only the ending tells programs the kind.
      const name = asset.replace(/[^.]+$/, ready.kind);
      if (name !== asset) names.set(asset, name);
      found.set(name, { bytes: ready.bytes, type: assetType(name) ?? '' });
    } else missing.push(asset);
  }
  for (const [name, { svg }] of drawings)
    found.set(name, { bytes: await drawnPng(svg), type: 'image/png' });
  return { found, names, missing };
}

/** Returns what of its pictures an export takes into account; those with web addresses are referred to there. */
export function atHand(
  { found, names, missing }: GatheredPictures,
  addresses?: ReadonlyMap<string, string>,
): PicturesAtHand {
  return {
    missing: new Set(missing),
    names,
    dataAddress: (asset) => dataAddress(asset, found.get(asset)),
    ...(addresses && { addresses }),
  };
}

/**
 * Returns a data URL that contains the picture, and its file's name as the fragment, by which an import knows it; empty
 * without a picture.
 */
function dataAddress(name: string, file: AssetFile | undefined): string {
  if (!file) return 'data:,';
  return `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}#${encodeURIComponent(name)}`;
}
