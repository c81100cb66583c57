import type { Box } from '../../issue/text/pictureFile.ts';
import { contentHash } from '../files/contentHash.ts';
import { madeFile } from '../imaging/madeFiles.ts';
import { makeReady } from '../imaging/makeReady.ts';
import type { PictureForm } from '../imaging/picture.ts';
import type { ReadyKind } from '../imaging/pictureKind.ts';

export interface ReadyFile {
  readonly bytes: Uint8Array;
  readonly kind: ReadyKind;
}

export interface WantedFile {
  readonly maxWidth?: number | undefined;
  readonly box?: Box | undefined;
  readonly form?: PictureForm | undefined;
}

/** Returns a picture's file for an output, or for the page; undefined if it cannot be made ready. */
export async function readyFile(
  bytes: Uint8Array,
  { maxWidth, box, form }: WantedFile,
): Promise<ReadyFile | undefined> {
  const key = JSON.stringify([contentHash(bytes), maxWidth, box, form]);
  const made = await madeFile(key, async () => {
    const ready = await makeReady(bytes, {
      ...(maxWidth !== undefined && { maxWidth }),
      ...(box && { box }),
      ...(form && { form }),
    });
    if (ready.outcome === 'refused') return undefined;
    return { kind: ready.kind, bytes: ready.bytes === bytes ? 'same' : ready.bytes };
  });
  return made && { kind: made.kind, bytes: made.bytes === 'same' ? bytes : made.bytes };
}
