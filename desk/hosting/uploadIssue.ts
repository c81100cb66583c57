import { altTextOf, exportIssue, optionsOf, type ExportTarget } from '../../issue/exportIssue.ts';
import { namelessPictures } from '../../issue/export/pictures.ts';
import type { ExportOptions } from '../../issue/export/exportOptions.ts';
import { gatherPictures } from '../export/gatherPictures.ts';
import type { IssueInLibrary } from '../export/writeExport.ts';
import {
  uploadPictures,
  type PictureToUpload,
  type UploadedPicture,
  type UploadOptions,
} from './uploadPictures.ts';
import type { UsableHost } from './usableHost.ts';

export interface PicturesOfIssue {
  readonly pictures: readonly PictureToUpload[];
  readonly missingPictures: readonly { readonly asset: string; readonly alt: string }[];
}

/** True if a target's files can refer to pictures on the web; a mail or a page of its own contains them. */
export function usesHostedPictures(target: ExportTarget): boolean {
  return optionsOf(target).includes('pictureBase');
}

/** Returns the pictures that an issue shows for a target, in the size of that export. Rejects if the disk fails. */
export async function picturesFor(
  { library, folder, issue, publication }: IssueInLibrary,
  target: ExportTarget,
  options?: ExportOptions,
): Promise<PicturesOfIssue> {
  if (!usesHostedPictures(target)) return { pictures: [], missingPictures: [] };
  const exported = exportIssue(issue, publication, target, options);
  const { assets, drawings, pictureWidth } = exported;
  const gathered = await gatherPictures(library, folder, assets, pictureWidth, drawings);
  const { found, names, missing } = gathered;
  const altOf = (asset: string) => altTextOf(issue, publication, asset);
  return {
    pictures: [...assets, ...drawings.keys()].flatMap((asset) => {
      const name = names.get(asset) ?? asset;
      const file = found.get(name);
      if (!file) return [];
      const ending = name.slice(name.lastIndexOf('.') + 1);
      return [{ asset, alt: altOf(asset), bytes: file.bytes, type: file.type, ending }];
    }),
    missingPictures: [
      ...missing.map((asset) => ({ asset, alt: altOf(asset) })),
      ...namelessPictures(issue, publication),
    ],
  };
}

/** Publishes the pictures that an issue shows for a target. Rejects if the disk fails, or with the signal's reason. */
export async function uploadIssue(
  source: IssueInLibrary,
  target: ExportTarget,
  exportOptions: ExportOptions | undefined,
  to: { readonly host: UsableHost; readonly secret: string },
  options: UploadOptions,
): Promise<{
  readonly pictures: UploadedPicture[];
  readonly missingPictures: PicturesOfIssue['missingPictures'];
}> {
  const { pictures, missingPictures } = await picturesFor(source, target, exportOptions);
  const uploaded = await uploadPictures(source.library, to.host, to.secret, pictures, options);
  return { pictures: uploaded, missingPictures };
}

/** Returns the web addresses of published pictures, by asset. */
export function addressesOf(pictures: readonly UploadedPicture[]): ReadonlyMap<string, string> {
  return new Map(
    pictures.flatMap((each) => (each.outcome === 'failed' ? [] : [[each.asset, each.address]])),
  );
}
