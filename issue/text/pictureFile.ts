import { isAssetName } from './assetName.ts';
import type { Crop, Picture } from './picture.ts';

/** A rectangle in whole numbers. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Crops are kept and named in ten-thousandths of the picture: less than a pixel of any that is kept. */
const whole = 10_000;

/** Returns the crop in ten-thousandths, within the picture; undefined if it leaves nothing out, or is no rectangle. */
function boxOf({ x, y, width, height }: Crop): Box | undefined {
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  const [left, wide] = stretch(x, width);
  const [top, high] = stretch(y, height);
  if (wide === whole && high === whole) return undefined;
  return { x: left, y: top, width: wide, height: high };
}

function stretch(start: number, length: number): readonly [number, number] {
  const from = Math.min(Math.round(start * whole), whole - 1);
  return [from, Math.min(Math.max(1, Math.round(length * whole)), whole - from)];
}

/** Returns the crop as it is kept in a file; undefined if it leaves nothing out. */
export function keptCrop(crop: Crop): Crop | undefined {
  const box = boxOf(crop);
  return (
    box && {
      x: box.x / whole,
      y: box.y / whole,
      width: box.width / whole,
      height: box.height / whole,
    }
  );
}

/**
 * Returns the name of the file that shows a picture: its asset's, or for a cropped one `HASH-X-Y-WIDTH-HEIGHT.EXT`, in
 * ten-thousandths. Such a file is made from the asset whenever it is needed.
 */
export function fileOf({ asset, crop }: Pick<Picture, 'asset' | 'crop'>): string {
  const box = crop && boxOf(crop);
  if (!box || asset === '') return asset;
  return asset.replace('.', `-${[box.x, box.y, box.width, box.height].join('-')}.`);
}

export interface NamedFile {
  readonly asset: string;
  /** In ten-thousandths; absent for the whole picture. */
  readonly box?: Box;
}

/** Returns the asset and the crop that a name by `fileOf` stands for; undefined if it is none. */
export function readFileName(name: string): NamedFile | undefined {
  const [, hash = '', box = '', ending = ''] =
    /^([0-9a-f]{64})((?:-\d{1,5}){4})?(\.[a-z]{3,4})$/.exec(name) ?? [];
  const asset = hash + ending;
  if (!isAssetName(asset)) return undefined;
  if (box === '') return { asset };
  const [x = 0, y = 0, width = 0, height = 0] = box.slice(1).split('-').map(Number);
  const isWithin = width > 0 && height > 0 && x + width <= whole && y + height <= whole;
  return isWithin ? { asset, box: { x, y, width, height } } : undefined;
}

/** Returns the pixels that a crop, in ten-thousandths, leaves of a picture of that size: at least one. */
export function pixelsOf(box: Box, size: Pick<Picture, 'width' | 'height'>): Box {
  const [x, width] = pixels(box.x, box.width, size.width);
  const [y, height] = pixels(box.y, box.height, size.height);
  return { x, y, width, height };
}

function pixels(start: number, length: number, size: number): readonly [number, number] {
  const from = Math.min(Math.round((start * size) / whole), size - 1);
  const to = Math.round(((start + length) * size) / whole);
  return [from, Math.max(1, Math.min(to, size) - from)];
}

/** Returns the size of the file that shows a picture, in px; 0 if the picture's own is unknown. */
export function shownPixels({
  width,
  height,
  crop,
}: Pick<Picture, 'width' | 'height' | 'crop'>): Pick<Picture, 'width' | 'height'> {
  const box = crop && boxOf(crop);
  if (!box || width === 0 || height === 0) return { width, height };
  const { width: wide, height: high } = pixelsOf(box, { width, height });
  return { width: wide, height: high };
}

/**
 * Returns the picture as outputs show it: the file and size of its crop, and no alt text if it is decorative. The same
 * object if that changes nothing.
 */
export function shownPicture(picture: Picture): Picture {
  const { asset, crop, isDecorative = false } = picture;
  if (asset === '' || (crop === undefined && !isDecorative)) return picture;
  const { crop: _crop, ...rest } = picture;
  const alt = isDecorative ? '' : picture.alt;
  return { ...rest, asset: fileOf(picture), ...shownPixels(picture), alt };
}

/** Returns the width at which a picture is shown in a column, both in px. Only one that is to fill it is blown up. */
export function spanWidth(
  { width, span }: Pick<Picture, 'width' | 'span'>,
  column: number,
): number {
  const room = span === 'half' ? Math.floor(column / 2) : column;
  return width === 0 || span === 'column' ? room : Math.min(width, room);
}
