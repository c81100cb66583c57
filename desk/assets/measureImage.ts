import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { AssetKind } from './assetType.ts';

export interface MeasuredImage {
  readonly kind: AssetKind;
  /** In px, as displayed: a rotated photo is measured upright. */
  readonly width: number;
  readonly height: number;
}

const readers = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP, svg: SVG } as const;
const kinds = Object.keys(readers) as AssetKind[];

/** Maximum end of an SVG's first tag, in bytes: nothing after it is read. */
const svgHead = 65_536;

/** Returns kind and size of a picture by its bytes; undefined if the kind is unsupported, or the file too damaged. */
export function measureImage(bytes: Uint8Array): MeasuredImage | undefined {
  try {
    const kind = kinds.find((each) => readers[each].validate(bytes));
    if (!kind) return undefined;
    const size = readers[kind].calculate(kind === 'svg' ? bytes.subarray(0, svgHead) : bytes);
    const lying = (size.orientation ?? 1) > 4;
    const [width, height] = lying ? [size.height, size.width] : [size.width, size.height];
    return Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0
      ? { kind, width, height }
      : undefined;
  } catch {
    return undefined;
  }
}
