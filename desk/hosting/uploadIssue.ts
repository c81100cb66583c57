import { exportIssue, optionsOf, type ExportTarget } from '../../issue/exportIssue.ts';
import { namelessPictures } from '../../issue/export/pictures.ts';
import type { ExportOptions } from '../../issue/export/exportOptions.ts';
import { exportedPictures, type ExportedPictures } from '../export/exportedPictures.ts';
import type { IssueInLibrary } from '../library/library.ts';
import type { UploadedPicture } from './hostingContract.ts';
import { uploadPictures, type UploadOptions } from './uploadPictures.ts';
import type { UsableHost } from './usableHost.ts';

/** True if a target's files can refer to pictures on the web; a mail or a page of its own contains them. */
export function usesHostedPictures(target: ExportTarget): boolean {
  return optionsOf(target).includes('pictureBase');
}

/** Returns the pictures that an issue shows for a target, in the size of that export. Rejects if the disk fails. */
export async function picturesFor(
  source: IssueInLibrary,
  target: ExportTarget,
  options?: ExportOptions,
): Promise<Pick<ExportedPictures, 'pictures' | 'missingPictures'>> {
  const { issue, publication } = source;
  if (!usesHostedPictures(target)) return { pictures: [], missingPictures: [] };
  const exported = exportIssue(issue, publication, target, options);
  const { pictures, missingPictures } = await exportedPictures(source, exported);
  return {
    pictures,
    missingPictures: [...missingPictures, ...namelessPictures(issue, publication)],
  };
}

/** Publishes the pictures that an issue shows for a target. Rejects if the disk fails, or with the signal's reason. */
export async function uploadIssue(
  source: IssueInLibrary,
  target: ExportTarget,
  exportOptions: ExportOptions | undefined,
  to: { readonly host: UsableHost; readonly secret: string },
  options: UploadOptions,
) {
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
