import { freeing, type Keep, type VipsImage } from './codecs.ts';

/** What decides how pixels are encoded. */
export interface Look {
  readonly hasAlpha: boolean;
  /** True if there are at most 256 colours, with their alpha. */
  readonly isIndexed: boolean;
  /** True if much of it is flat, as in a screenshot, a chart or a logo. */
  readonly isGraphic: boolean;
}

/** The share of pixels equal to their left neighbours above which a picture counts as graphic; photos have few. */
const flatShare = 0.4;
const mostIndexed = 256;

/** Rows that are read together: more take memory, fewer take time. */
const stripRows = 64;

/** Looks at each pixel of an image, of three or four bytes. */
export function lookAt(image: VipsImage): Look {
  return freeing((keep) => ({
    hasAlpha: image.bands === 4 && keep(image.extractBand(3)).min() < 255,
    isIndexed: hasFewColours(image),
    isGraphic: equalNeighbours(image, keep) >= flatShare,
  }));
}

/** Returns the share of pixels that equal their left neighbours. */
function equalNeighbours(image: VipsImage, keep: Keep): number {
  const { width, height } = image;
  if (width < 2) return 0;
  const [left, right] = [0, 1].map((x) => keep(image.extractArea(x, 0, width - 1, height)));
  if (!left || !right) return 0;
  const bands = keep(left.equal(right));
  return keep(bands.bandand()).avg() / 255;
}

/** Reads strips, and stops where it is certain: all of a photo in JavaScript's memory would double what it takes. */
function hasFewColours(image: VipsImage): boolean {
  const { width, height, bands } = image;
  const colours = new Set<number>();
  for (let top = 0; top < height; top += stripRows) {
    const rows = Math.min(stripRows, height - top);
    const pixels = freeing((keep) =>
      keep(image.extractArea(0, top, width, rows)).writeToMemory(),
    ) as Uint8Array;
    let before = -1;
    for (let at = 0; at < pixels.length; at += bands) {
      const alpha = bands === 4 ? (pixels[at + 3] ?? 255) : 255;
      const colour =
        (((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)) * 256 +
        alpha;
      if (colour !== before && colours.add(colour).size > mostIndexed) return false;
      before = colour;
    }
  }
  return true;
}
