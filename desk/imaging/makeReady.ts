import type { Box } from '../../issue/text/pictureFile.ts';
import { isLight, largePicture, mailPhotoBytes, mostHeight, mostWidth } from './limits.ts';
import type { MadeReady, PictureForm } from './picture.ts';
import { pictureKind, type SourceKind } from './pictureKind.ts';
import { runInThread } from './runInThread.ts';
import type { Structure } from './structure.ts';
import { structureOf } from './structureOf.ts';

export interface ReadyOptions {
  /** In px; a wider picture is made smaller. */
  readonly maxWidth?: number;
  /** The part of it that is wanted, in ten-thousandths of its upright size; by default all of it. */
  readonly box?: Box;
  readonly form?: PictureForm;
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
  const structure = box ? undefined : structureOf(bytes, kind);
  const ready = structure && readyAsItIs(kind, structure, maxWidth, form);
  return (
    ready ??
    runInThread({ bytes, kind, maxWidth, ...(box && { box }), ...(form && { form }) }, options)
  );
}

/** The picture itself, if removing what is beside its pixels is all that it needs. */
function readyAsItIs(
  kind: SourceKind,
  structure: Structure,
  maxWidth: number,
  form: PictureForm | undefined,
): MadeReady | undefined {
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
    outcome: 'ready',
    bytes: structure.bytes,
    kind: kind === 'jpeg' ? 'jpg' : kind === 'png' ? 'png' : 'gif',
    width,
    height,
    isAnimated,
    source: { kind, width, height },
    extras: [...extras],
  };
}
