import { contentHash } from '../files/contentHash.ts';
import { madeFile } from '../imaging/madeFiles.ts';
import { makeReady, type ReadyOptions } from '../imaging/makeReady.ts';
import type { ReadyPicture } from '../imaging/picture.ts';

/** Returns a picture's file for an output, or for the page; undefined if it cannot be made ready. */
export async function readyFile(
  bytes: Uint8Array,
  wanted: Pick<ReadyOptions, 'maxWidth' | 'box' | 'form'>,
): Promise<Pick<ReadyPicture, 'bytes' | 'kind'> | undefined> {
  const { maxWidth, box, form } = wanted;
  const key = JSON.stringify([contentHash(bytes), maxWidth, box, form]);
  const made = await madeFile(key, async () => {
    const ready = await makeReady(bytes, wanted);
    if (ready.outcome === 'refused') return undefined;
    return { kind: ready.kind, bytes: ready.bytes === bytes ? 'same' : ready.bytes };
  });
  return made && { kind: made.kind, bytes: made.bytes === 'same' ? bytes : made.bytes };
}
