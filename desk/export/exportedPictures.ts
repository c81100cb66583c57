import { altTextsOf, type ExportedIssue } from '../../issue/exportIssue.ts';
import type { IssueInLibrary } from '../library/library.ts';
import type { MissingAsset } from './exportContract.ts';
import { gatherPictures } from './gatherPictures.ts';

/** The file of a picture that an export shows. */
export interface ExportedPicture {
  readonly asset: string;
  readonly alt: string;
  readonly bytes: Uint8Array;
  /** The media type, and the ending for its name. */
  readonly type: string;
  readonly ending: string;
}

export interface ExportedPictures {
  readonly pictures: readonly ExportedPicture[];
  /** The files that stand in for assets of another kind. */
  readonly names: ReadonlyMap<string, string>;
  readonly missingPictures: readonly MissingAsset[];
}

/** Makes the pictures of an export, for what takes them one by one. Rejects if the disk fails. */
export async function exportedPictures(
  { library, folder, issue, publication }: IssueInLibrary,
  { assets, drawings, pictureWidth }: ExportedIssue,
): Promise<ExportedPictures> {
  const gathered = await gatherPictures(library, folder, assets, pictureWidth, drawings);
  const { found, names, missing } = gathered;
  const alts = altTextsOf(issue, publication);
  const altOf = (asset: string) => alts.get(asset) ?? '';
  const pictures = [...assets, ...drawings.keys()].flatMap((asset) => {
    const name = names.get(asset) ?? asset;
    const file = found.get(name);
    if (!file) return [];
    return [{ ...file, asset, alt: altOf(asset), ending: name.slice(name.lastIndexOf('.') + 1) }];
  });
  return {
    pictures,
    names,
    missingPictures: missing.map((asset) => ({ asset, alt: altOf(asset) })),
  };
}
