import type { Box } from '../../../issue/text/pictureFile.ts';
import type { SourceKind } from '../pictureKind.ts';
import type { MadeReady, PictureForm, ReadyPicture } from '../picture.ts';

/** A picture for the thread to make ready. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly kind: SourceKind;
  readonly maxWidth: number;
  readonly form?: PictureForm | undefined;
  /** A JPEG without what is beside its pixels: the answer, if these are whole. */
  readonly asItIs?: ReadyPicture | undefined;
  /** The wanted part, in ten-thousandths. */
  readonly box?: Box | undefined;
}

/** The thread's answers to a job, the last of them `made`. */
export type Answer =
  | { readonly progress: number }
  | {
      readonly made: MadeReady;
      /** True if a codec stopped in the middle, so that the thread must not be used again. */
      readonly isSpent: boolean;
    };
