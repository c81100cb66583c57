import type { Reason } from '../../issue/file/reason.ts';
import type { PictureCaution } from '../../issue/text/pictureCautions.ts';
import { mostPixels } from './limits.ts';
import type { ReadyKind, SourceKind } from './pictureKind.ts';
import type { Extra } from './structure.ts';

/**
 * A picture that may be kept and go out: upright, sRGB, without metadata, no wider than asked for, or for a mail up to a
 * fourth wider if that is lighter.
 */
export interface ReadyPicture {
  /** The same object as the source's bytes if it was ready. */
  readonly bytes: Uint8Array;
  readonly kind: ReadyKind;
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  readonly source: {
    readonly kind: SourceKind;
    /** In px, upright. */
    readonly width: number;
    readonly height: number;
  };
  /** What the source held besides its pixels. */
  readonly extras: readonly Extra[];
  /** What of it is not shown as in the source; absent if there is nothing. */
  readonly cautions?: readonly PictureCaution[];
}

/**
 * How a picture is encoded if the pixels alone do not decide: as a PNG; for a mail, where photos are at most 150 KB; or as
 * light as possible, without movement and with losses.
 */
export type PictureForm = 'png' | 'mail' | 'light';

/** A file that does not become a picture, and why. */
export interface RefusedPicture {
  readonly outcome: 'refused';
  readonly why: Reason;
}

export type MadeReady = ({ readonly outcome: 'ready' } & ReadyPicture) | RefusedPicture;

/** Thrown where a picture is read, and caught where it was asked for. */
export class Refusal extends Error {
  readonly why: Reason;

  constructor(why: Reason) {
    super(why.reason);
    this.why = why;
  }
}

/** Throws a Refusal if a picture of that size, in px, would take too much memory. */
export function checkPixels(width: number, height: number): void {
  const megapixels = (width * height) / 1_000_000;
  const most = mostPixels / 1_000_000;
  if (megapixels > most) throw new Refusal({ reason: 'many-pixels', megapixels, most });
}
