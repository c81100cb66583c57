import type { Box } from '../../issue/text/pictureFile.ts';
import { contentHash } from '../files/contentHash.ts';
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

/** What was made of pictures in this process, the latest last: an issue is often shown and exported again. */
const made = new Map<string, ReadyFile>();
/** Maximum size of what is remembered, in bytes. */
const mostMade = 30_000_000;

/** The kinds of pictures that stay the same bytes, which is known only once their pixels have been read. */
const unchanged = new Map<string, ReadyKind>();
const mostUnchanged = 1000;

/** What is being made, for all who ask meanwhile: the check, the preview and an export ask for the same files. */
const inWork = new Map<string, Promise<ReadyFile | undefined>>();

/** Returns a picture's file for an output, or for the page; undefined if it cannot be made ready. */
export async function readyFile(
  bytes: Uint8Array,
  wanted: WantedFile,
): Promise<ReadyFile | undefined> {
  const { maxWidth, box, form } = wanted;
  const key = JSON.stringify([contentHash(bytes), maxWidth, box, form]);
  const kind = unchanged.get(key);
  if (kind) return { bytes, kind };
  const known = made.get(key) ?? inWork.get(key);
  if (known) return known;
  const work = make(bytes, wanted, key).finally(() => inWork.delete(key));
  inWork.set(key, work);
  return work;
}

async function make(
  bytes: Uint8Array,
  { maxWidth, box, form }: WantedFile,
  key: string,
): Promise<ReadyFile | undefined> {
  const ready = await makeReady(bytes, {
    ...(maxWidth !== undefined && { maxWidth }),
    ...(box && { box }),
    ...(form && { form }),
  });
  if (ready.outcome === 'refused') return undefined;
  const file = { bytes: ready.bytes, kind: ready.kind };
  if (ready.bytes === bytes) {
    const [oldest] = unchanged.keys();
    if (oldest !== undefined && unchanged.size >= mostUnchanged) unchanged.delete(oldest);
    unchanged.set(key, ready.kind);
  } else {
    made.set(key, file);
    let size = 0;
    for (const [each, { bytes }] of [...made].reverse()) {
      size += bytes.length;
      if (size > mostMade) made.delete(each);
    }
  }
  return file;
}
