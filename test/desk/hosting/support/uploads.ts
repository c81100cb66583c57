import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { realFileSystem } from '../../../../desk/files/fileSystem.ts';
import { libraryIn } from '../../../../desk/library/library.ts';
import type { ExportedPicture } from '../../../../desk/export/exportedPictures.ts';
import { uploadPictures, type UploadOptions } from '../../../../desk/hosting/uploadPictures.ts';
import { usableHost, type UsableHost } from '../../../../desk/hosting/usableHost.ts';
import type { PictureHost } from '../../../../issue/publication.ts';

/** A file to publish, with random content of that size. */
export function somePicture(alt: string, size = 2000): ExportedPicture {
  return { asset: alt, alt, bytes: randomBytes(size), type: 'image/png', ending: 'png' };
}

/** The host that the settings describe; throws if they are incomplete. */
export function hostOf(settings: PictureHost): UsableHost {
  const found = usableHost(settings);
  if ('unusable' in found) throw new Error(`unusable: ${found.unusable.join()}`);
  return found.host;
}

/** Uploads for a library in a folder, and returns each picture's outcome or reason. */
export async function upload(
  library: string,
  host: PictureHost,
  secret: string,
  pictures: readonly ExportedPicture[],
  options: Partial<UploadOptions> = {},
) {
  const context = { fileSystem: realFileSystem, timeout: 5000, ...options };
  return uploadPictures(libraryIn(library), hostOf(host), secret, pictures, context);
}

/** The outcomes in short: `uploaded`, `there`, or the reason of a failure. */
export function short(uploaded: Awaited<ReturnType<typeof upload>>): string[] {
  return uploaded.map((each) => (each.outcome === 'failed' ? each.failure.reason : each.outcome));
}

/** The names of the files in a folder that are pictures by their names, so that readers would be shown them. */
export function publishedIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .toSorted();
}
