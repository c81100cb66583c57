import { base64 } from '../../session/base64.ts';
import { desk } from '../../session/deskClient.ts';
import { largePicture } from '../../session/largePicture.ts';

/** Stores pictures with an issue under the names that it uses; resolves to the number that failed. */
export async function bringPictures(id: string, files: readonly File[]): Promise<number> {
  let notKept = 0;
  for (const file of files) {
    if (largePicture(file)) {
      notKept += 1;
      continue;
    }
    try {
      const added = await desk['asset.add']({ id, bytes: await base64(file) });
      // A name is derived from the bytes: a different name means a different picture.
      if (added.outcome !== 'added' || added.asset !== file.name) notKept += 1;
    } catch {
      notKept += 1;
    }
  }
  return notKept;
}
