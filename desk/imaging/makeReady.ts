import type { Box } from '../../issue/text/pictureFile.ts';
import { isLight, largePicture, mailPhotoBytes, mostHeight, mostWidth } from './limits.ts';
import {
  Refusal,
  type MadeReady,
  type PictureForm,
  type ReadyPicture,
  type RefusedPicture,
} from './picture.ts';
import { pictureKind, type SourceKind } from './pictureKind.ts';
import { runInThread } from './runInThread.ts';
import type { Structure } from './structure.ts';
import { structureOf } from './structureOf.ts';
import { wholePicture } from './wholePicture.ts';

export interface ReadyOptions {
  /** In px; a wider picture is made smaller. */
  readonly maxWidth?: number | undefined;
  /** The part of it that is wanted, in ten-thousandths of its upright size; by default all of it. */
  readonly box?: Box | undefined;
  readonly form?: PictureForm | undefined;
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a picture ready to be kept and to go out: upright, sRGB, without metadata, at most 2,400 px wide, as a JPEG, PNG
 * or GIF. A small and clean one stays the same bytes; the same file gives the same bytes on every machine.
 */
export async function makeReady(bytes: Uint8Array, options: ReadyOptions = {}): Promise<MadeReady> {
  const { maxWidth = mostWidth, box, form } = options;
  const large = largePicture(bytes.length);
  if (large) return { outcome: 'refused', why: large };
  const kind = pictureKind(bytes);
  if (!kind) return { outcome: 'refused', why: { reason: 'no-picture' } };
  const structure = box ? undefined : structureOf(bytes, kind, form);
  const small = structure && readyAsItIs(kind, structure, maxWidth, form);
  const asItIs = small && (await withWholePixels(small));
  if (asItIs && 'outcome' in asItIs) return asItIs;
  if (asItIs && kind !== 'jpeg') return { outcome: 'ready', ...asItIs };
  // Of an animated PNG, the codecs read only the first frame.
  if (small?.isAnimated && !asItIs && kind === 'png')
    return { outcome: 'refused', why: { reason: 'broken-picture' } };
  const made = await runInThread({ bytes, kind, maxWidth, box, form, asItIs }, options);
  const isSame =
    asItIs && made.outcome === 'ready' && Buffer.compare(made.bytes, asItIs.bytes) === 0;
  return isSame ? { ...made, bytes: asItIs.bytes } : made;
}

/**
 * The picture, or refused if some of its pixels are missing; undefined if there are too many. What only a JPEG's decoder
 * can say is left to the thread.
 */
async function withWholePixels(
  picture: ReadyPicture,
): Promise<ReadyPicture | RefusedPicture | undefined> {
  const { bytes, source, extras } = picture;
  try {
    const whole = await wholePicture(bytes, source.kind);
    if (!whole || whole === bytes) return whole && picture;
    return { ...picture, bytes: whole, extras: [...new Set([...extras, 'other' as const])] };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', why: error.why };
    throw error;
  }
}

/** The picture itself, if removing what is beside its pixels is all that it needs. */
function readyAsItIs(
  kind: SourceKind,
  structure: Structure,
  maxWidth: number,
  form: PictureForm | undefined,
): ReadyPicture | undefined {
  if (!structure.isPlain) return undefined;
  const { width, height, isAnimated, extras } = structure;
  const fits = width <= maxWidth && height <= mostHeight;
  const isEnough = isAnimated
    ? form !== 'light'
    : form === undefined
      ? isLight(structure.bytes.length, width, height)
      : structure.bytes.length <= mailPhotoBytes;
  if (!fits || !isEnough) return undefined;
  return {
    bytes: structure.bytes,
    kind: kind === 'jpeg' ? 'jpg' : kind === 'png' ? 'png' : 'gif',
    width,
    height,
    isAnimated,
    source: { kind, width, height },
    extras: [...extras],
  };
}
