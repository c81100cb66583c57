import type { PictureCaution } from '../../../issue/text/pictureCautions.ts';
import { pixelsOf, type Box } from '../../../issue/text/pictureFile.ts';
import { hasFractions, readExif } from '../exif.ts';
import { mostHeight } from '../limits.ts';
import { hasExifPosition, hasXmpPosition } from '../positionIn.ts';
import { checkPixels, Refusal, type ReadyPicture } from '../picture.ts';
import { structureOf } from '../structureOf.ts';
import type { Extra, Structure } from '../structure.ts';
import { wholePicture } from '../wholePicture.ts';
import { textOf } from './codecErrors.ts';
import { freeing, loadVips, type Keep, type VipsImage, type VipsModule } from './codecs.ts';
import { decodeBmp } from './decodeBmp.ts';
import { decodeHeic, type Pixels } from './decodeHeic.ts';
import { drawSvg } from './drawSvg.ts';
import { encode } from './encode.ts';
import { containerFacts } from './containerFacts.ts';
import { isWholeJpeg, withAllPixels } from './isWholeJpeg.ts';
import type { Job } from './messages.ts';

/** How much smaller a newly encoded file has to be to replace one that loses nothing. */
const worthIt = 0.8;

/** How much wider than asked for a lighter file may be in a mail, which shows it at the width of its column anyway. */
const mostWider = 1.25;

const unreadable = { reason: 'broken-picture' } as const;

/** Returns a picture of a known kind made ready, or the wanted part of it. Throws Refusal. */
export async function convert(
  job: Job,
  onProgress: (share: number) => void,
): Promise<ReadyPicture> {
  const { bytes, kind, maxWidth, form, asItIs } = job;
  const vips = await loadVips(kind === 'avif');
  if (asItIs && isWholeJpeg(vips, asItIs)) return asItIs;
  if (kind === 'heic' || kind === 'bmp' || kind === 'svg') {
    const pixels = await decoded(bytes, kind, maxWidth);
    return freeing((keep) => {
      const image = computed(onProgress, keep, (own) =>
        fitted(vips, partOf(toSrgb(vips, pixels, own), job, own), maxWidth, own),
      );
      const { width, height } = pixels.natural ?? pixels;
      const source = { kind, width, height };
      const { extras = [], cautions = [] } = pixels;
      return {
        ...finished(vips, image, form),
        source,
        extras,
        ...(cautions.length > 0 && { cautions }),
      };
    });
  }
  const structure = structureOf(bytes, kind, form);
  const work = () => freeing((keep) => fromVips(vips, job, structure, onProgress, keep));
  const made = kind === 'jpeg' ? withAllPixels(vips, work) : work();
  return structure ? lighter(vips, job, structure, made) : made;
}

/** Returns the file without what is beside its pixels, if encoding these again saves little. */
async function lighter(
  vips: VipsModule,
  { kind, maxWidth, box, form, asItIs }: Job,
  structure: Structure,
  made: ReadyPicture,
): Promise<ReadyPicture> {
  const { width, height } = made.source;
  const isOne = structure.isPlain && !box && form !== 'light' && !asItIs;
  const [share, widest] = form === 'mail' ? [1, maxWidth * mostWider] : [worthIt, maxWidth];
  if (!isOne || width > widest || height > mostHeight) return made;
  if (made.bytes.length <= structure.bytes.length * share) return made;
  const whole = await wholePicture(structure.bytes, kind);
  if (!whole || (kind === 'jpeg' && !isWholeJpeg(vips, structure))) return made;
  return {
    ...made,
    bytes: whole,
    width,
    height,
    kind: kind === 'jpeg' ? 'jpg' : kind === 'png' ? 'png' : 'gif',
    isAnimated: structure.isAnimated,
  };
}

/** Pixels that libvips did not decode. */
interface DecodedPixels extends Pixels {
  /** Colours other than sRGB: an ICC profile, or the name of one that libvips has. */
  readonly profile?: Uint8Array | 'p3';
  readonly extras?: readonly Extra[];
  readonly cautions?: readonly PictureCaution[];
  readonly natural?: { readonly width: number; readonly height: number };
}

async function decoded(
  bytes: Uint8Array,
  kind: 'heic' | 'bmp' | 'svg',
  maxWidth: number,
): Promise<DecodedPixels> {
  if (kind === 'svg') return drawSvg(bytes, maxWidth);
  if (kind === 'bmp') return decodeBmp(bytes);
  const { isLocked, profile, isP3, isOther } = containerFacts(bytes);
  if (isLocked) throw new Refusal({ reason: 'locked-picture' });
  const pixels = await decodeHeic(bytes);
  const extras = [...metadataIn(bytes), ...(profile ? (['profile'] as const) : [])];
  const colours = profile ?? (isP3 ? 'p3' : undefined);
  const cautions = isOther ? { cautions: ['colours'] as const } : {};
  return { ...pixels, ...cautions, extras, ...(colours !== undefined && { profile: colours }) };
}

function toSrgb(
  vips: VipsModule,
  { rgba, width, height, profile }: DecodedPixels,
  keep: Keep,
): VipsImage {
  const plain = keep(vips.Image.newFromMemory(rgba, width, height, 4, vips.BandFormat.uchar));
  const image = keep(plain.copy({ interpretation: 'srgb' }));
  if (profile === undefined) return image;
  const path = '/profile.icc';
  if (profile !== 'p3') vips.FS.writeFile(path, profile);
  return keep(image.iccTransform('srgb', { input_profile: profile === 'p3' ? profile : path }));
}

/** EXIF and XMP are items of their own, named in the container's list. */
function metadataIn(bytes: Uint8Array): Extra[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPlaced = hasExifPosition(bytes) || hasXmpPosition(bytes);
  return [
    ...(isPlaced ? (['position'] as const) : []),
    ...(text.includes('infe') && text.includes('Exif') ? (['exif'] as const) : []),
    ...(text.includes('application/rdf+xml') ? (['xmp'] as const) : []),
  ];
}

function fromVips(
  vips: VipsModule,
  { bytes, kind, maxWidth, box, form }: Job,
  structure: Structure | undefined,
  onProgress: (share: number) => void,
  keep: Keep,
): ReadyPicture {
  if (kind === 'tiff' && hasFractions(bytes)) throw new Refusal({ reason: 'unsupported-picture' });
  const container = kind === 'avif' ? containerFacts(bytes) : undefined;
  if (container?.isLocked) throw new Refusal({ reason: 'locked-picture' });
  // A GIF's screen may be larger than its pictures.
  if (structure) checkPixels(structure.width, structure.height);
  const header = keep(vips.Image.newFromBuffer(bytes, '', { fail_on: 'error' }));
  const field = (name: string, otherwise: number) =>
    header.getTypeof(name) === 0 ? otherwise : header.getInt(name);
  const frames = form !== 'light' && ['gif', 'webp'].includes(kind) ? field('n-pages', 1) : 1;
  checkPixels(header.width, header.height * frames);
  const lies = field('orientation', 1) > 4;
  const source = {
    kind,
    width: lies ? header.height : header.width,
    height: lies ? header.width : header.height,
  };
  const extras = structure
    ? [...structure.extras]
    : [...new Set([...extrasIn(header), ...positionIn(bytes, kind)])];
  const isCmyk = header.interpretation === 'cmyk';
  const hasProfile = header.getTypeof('icc-profile-data') !== 0;
  const declared = structure?.declared;
  const isP3 = !hasProfile && (declared === 'p3' || container?.isP3 === true);
  const isUnread = !hasProfile && (declared === 'other' || container?.isOther === true);
  const cautions = isUnread ? { cautions: ['colours'] as const } : {};
  const isMoving = frames > 1;
  // Turned only once it is small and in memory: libvips itself would hold it twice.
  const turnsLater = !box && !isMoving;
  const [most, highest] = turnsLater && lies ? [mostHeight, maxWidth] : [maxWidth, mostHeight];
  const small = (own: Keep) =>
    own(
      // A part is taken before it is made smaller.
      vips.Image.thumbnailBuffer(bytes, box ? source.width : most, {
        height: box ? source.height : highest,
        size: 'down',
        no_rotate: turnsLater,
        // Without one of its own, a picture is sRGB already, and would be converted at three times the cost.
        ...((isCmyk || hasProfile || isP3) && { output_profile: 'srgb' }),
        ...(isCmyk && { input_profile: 'cmyk' }),
        ...(isP3 && { input_profile: 'p3' }),
        // As an option of its own, `fail_on` does not reach the decoder.
        option_string: `fail_on=error${isMoving ? ',n=-1' : ''}`,
      }),
    );
  if (isMoving) {
    const image = small(keep);
    const moving = box ? partOfFrames(vips, image, { box, maxWidth }, keep) : image;
    return { ...animated(moving, onProgress), source, extras };
  }
  const image = computed(onProgress, keep, (own) =>
    box ? fitted(vips, partOf(small(own), { box }, own), maxWidth, own) : small(own),
  );
  const upright = turnsLater ? keep(image.autorot()) : image;
  return { ...finished(vips, upright, form), source, extras, ...cautions };
}

/** Returns the wanted part of an image. */
function partOf(image: VipsImage, { box }: Pick<Job, 'box'>, keep: Keep): VipsImage {
  if (!box) return image;
  const { x, y, width, height } = pixelsOf(box, { width: image.width, height: image.height });
  return keep(image.extractArea(x, y, width, height));
}

/** Returns the wanted part of each frame of an animation, whose frames are one below the other. */
function partOfFrames(
  vips: VipsModule,
  image: VipsImage,
  { box, maxWidth }: { readonly box: Box; readonly maxWidth: number },
  keep: Keep,
): VipsImage {
  const { width, pageHeight } = image;
  const frames = Array.from({ length: image.height / pageHeight }, (_, index) => {
    const frame = keep(image.extractArea(0, index * pageHeight, width, pageHeight));
    return fitted(vips, partOf(frame, { box }, keep), maxWidth, keep);
  });
  const joined = keep(vips.Image.arrayjoin(frames, { across: 1 }));
  const copy = keep(joined.copy());
  copy.setInt('page-height', frames[0]?.height ?? pageHeight);
  return copy;
}

type Made = Omit<ReadyPicture, 'source' | 'extras' | 'cautions'>;

function animated(image: VipsImage, onProgress: (share: number) => void): Made {
  image.onProgress = (percent) => {
    onProgress(percent / 100);
  };
  const { width, pageHeight: height } = image;
  const bytes = image.gifsaveBuffer({ keep: 'none', dither: 0.5, effort: 4 });
  return { bytes, kind: 'gif', width, height, isAnimated: true };
}

/** Encodes an image of sRGB bytes. */
function finished(vips: VipsModule, image: VipsImage, form?: Job['form']): Made {
  const { width, height } = image;
  return { ...encode(vips, image, form), width, height, isAnimated: false };
}

/**
 * Computes an image as sRGB bytes, in libvips's memory: a copy in JavaScript's would double what a picture takes. What it
 * was computed from is freed before it is encoded.
 */
function computed(
  onProgress: (share: number) => void,
  keep: Keep,
  imageOf: (own: Keep) => VipsImage,
): VipsImage {
  return freeing((own) => {
    const image = imageOf(own);
    const coloured = image.interpretation === 'srgb' ? image : own(image.colourspace('srgb'));
    const bands = coloured.hasAlpha() ? 4 : 3;
    const few = coloured.bands > bands ? own(coloured.extractBand(0, { n: bands })) : coloured;
    const bytes = own(few.cast('uchar'));
    bytes.onProgress = (percent) => {
      onProgress(percent / 100);
    };
    return keep(bytes.copyMemory());
  });
}

function fitted(vips: VipsModule, image: VipsImage, maxWidth: number, keep: Keep): VipsImage {
  if (image.width <= maxWidth && image.height <= mostHeight) return image;
  const size = vips.Size.down;
  return keep(image.thumbnailImage(maxWidth, { height: mostHeight, size }));
}

const fields: Readonly<Record<string, Extra>> = {
  'exif-data': 'exif',
  'xmp-data': 'xmp',
  'iptc-data': 'iptc',
  'icc-profile-data': 'profile',
  'jpeg-thumbnail-data': 'thumbnail',
};

/** Returns what libvips found besides the pixels, for the formats whose structure is not read here. */
function extrasIn(header: VipsImage): Extra[] {
  const names = header.getFields();
  const found = new Set<Extra>();
  for (let index = 0; index < names.size(); index += 1) {
    const name = String(names.get(index));
    const extra = fields[name];
    if (extra) found.add(extra);
    if (name.startsWith('exif-ifd3-GPS')) found.add('position');
    if (/-comment\b/.test(name)) found.add('comment');
  }
  names.delete();
  return [...found];
}

/** A TIFF has its position beside its pixels, and all kinds may have it in XMP: libvips looks for neither. */
function positionIn(bytes: Uint8Array, kind: Job['kind']): Extra[] {
  const isInTiff = kind === 'tiff' && readExif(bytes).extras.has('position');
  return isInTiff || hasXmpPosition(bytes) ? ['position'] : [];
}

/** What codecs say of files that are sound, but not for them: a compression, a kind of colours, a size of a drawing. */
const unsupported = /compression support is not configured|bad labq format|target size is zero/i;

/** Returns why a picture is refused, for an error of a codec. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const text = textOf(error);
  if (unsupported.test(text)) return new Refusal({ reason: 'unsupported-picture' });
  return new Refusal(
    /out of memory|allocat/i.test(text) ? { reason: 'costly-picture' } : unreadable,
  );
}
