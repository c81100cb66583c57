import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { AssetKind } from './assetType.ts';

export interface MeasuredImage {
  readonly kind: AssetKind;
  /** In px, as it is shown: a photo that lies on its side is stood up. */
  readonly width: number;
  readonly height: number;
}

const readers = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP, svg: SVG } as const;
const kinds = Object.keys(readers) as AssetKind[];

/** Where an SVG's first tag ends at the latest, in bytes: what follows is not looked at. */
const svgHead = 65_536;

/** Kind and size of a picture by its bytes; undefined when it is none of ours, or too damaged to tell. */
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
