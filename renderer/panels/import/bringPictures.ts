import { base64 } from '../../session/base64.ts';
import { desk } from '../../session/deskClient.ts';
import { largePicture } from '../../session/largePicture.ts';

/** Keeps pictures with an issue under the names by which it shows them; resolves to how many could not be. */
export async function bringPictures(id: string, files: readonly File[]): Promise<number> {
  let notKept = 0;
  for (const file of files) {
    if (largePicture(file)) {
      notKept += 1;
      continue;
    }
    try {
      const added = await desk['asset.add']({ id, bytes: await base64(file) });
      // A name tells the bytes: what has others is another picture.
      if (added.outcome !== 'added' || added.asset !== file.name) notKept += 1;
    } catch {
      notKept += 1;
    }
  }
  return notKept;
}
