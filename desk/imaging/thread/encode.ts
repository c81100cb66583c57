import { mailPhotoBytes } from '../limits.ts';
import type { PictureForm, ReadyPicture } from '../picture.ts';
import { freeing, type Keep, type VipsImage, type VipsModule } from './codecs.ts';
import { lookAt } from './lookAt.ts';

type Encoded = Pick<ReadyPicture, 'bytes' | 'kind'>;

/** A photo's quality: no difference is seen at its size, and half the bytes of 90 (see ARCHITECTURE.md). */
const photo = { Q: 82, optimize_coding: true, keep: 'none' } as const;
/** Full colour resolution keeps coloured text and thin lines crisp. */
const graphic = { ...photo, Q: 92, subsample_mode: 'off' } as const;

/** A graphic stays a PNG, which has no artefacts at all, unless a JPEG is smaller by this factor. */
const worthIt = 0.5;

/** Encodes sRGB bytes as a PNG if they are to be one, have transparency or are graphic, otherwise as a JPEG. */
export function encode(vips: VipsModule, image: VipsImage, form?: PictureForm): Encoded {
  return freeing((keep) => encoded(vips, image, form, keep));
}

function encoded(
  vips: VipsModule,
  image: VipsImage,
  form: PictureForm | undefined,
  keep: Keep,
): Encoded {
  const look = lookAt(image);
  const png = (of: VipsImage) => toPng(vips, of, look.isIndexed, keep);
  if (look.hasAlpha) {
    return { bytes: form === 'light' ? fewColours(image, png(image)) : png(image), kind: 'png' };
  }
  const opaque = image.bands === 4 ? keep(image.extractBand(0, { n: 3 })) : image;
  if (form === 'png') return { bytes: png(opaque), kind: 'png' };
  if (form === 'light') return { bytes: toPhoto(opaque, form), kind: 'jpg' };
  const jpeg = look.isGraphic ? opaque.jpegsaveBuffer(graphic) : toPhoto(opaque, form);
  if (!look.isGraphic && !look.isIndexed) return { bytes: jpeg, kind: 'jpg' };
  const exact = png(opaque);
  return exact.length * worthIt <= jpeg.length
    ? { bytes: exact, kind: 'png' }
    : { bytes: jpeg, kind: 'jpg' };
}

/** Below a photo's usual one, for mails: the pixels are half as large there. */
const mailQualities = [82, 74, 66, 58, 50] as const;

function toPhoto(image: VipsImage, form: PictureForm | undefined): Uint8Array {
  let bytes = image.jpegsaveBuffer(photo);
  if (form !== 'mail' && form !== 'light') return bytes;
  for (const Q of mailQualities.slice(1)) {
    if (bytes.length <= mailPhotoBytes) break;
    bytes = image.jpegsaveBuffer({ ...photo, Q });
  }
  return bytes;
}

/** Returns a PNG with transparency in 256 colours, if that is smaller than the exact one. */
function fewColours(image: VipsImage, exact: Uint8Array): Uint8Array {
  const options = { palette: true, Q: 80, dither: 1, compression: 9, keep: 'none' } as const;
  return smallest([exact, image.pngsaveBuffer(options)]);
}

function toPng(vips: VipsModule, image: VipsImage, isIndexed: boolean, keep: Keep): Uint8Array {
  const full = () =>
    smallest(
      (['none', 'all'] as const).map((filter) =>
        image.pngsaveBuffer({ compression: 9, filter, keep: 'none' }),
      ),
    );
  if (!isIndexed) return full();
  const indexed = image.pngsaveBuffer({
    palette: true,
    Q: 100,
    dither: 0,
    compression: 9,
    keep: 'none',
  });
  // The palette is chosen for the eye; only one that has every colour is taken.
  const read = keep(vips.Image.pngloadBuffer(indexed));
  const coloured = keep(read.colourspace('srgb'));
  const wide = coloured.bands < image.bands ? keep(coloured.bandjoin(255)) : coloured;
  const same = wide.bands === image.bands && keep(wide.equal(image)).min() === 255;
  return same ? indexed : full();
}

function smallest(files: readonly Uint8Array[]): Uint8Array {
  return files.reduce((best, file) => (file.length < best.length ? file : best));
}
