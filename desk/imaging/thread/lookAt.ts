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

/** Looks at each pixel, of three or four bytes. */
export function lookAt(pixels: Uint8Array, bands: 3 | 4): Look {
  const colours = new Set<number>();
  let hasAlpha = false;
  let equal = 0;
  let before = -1;
  for (let at = 0; at < pixels.length; at += bands) {
    const alpha = bands === 4 ? (pixels[at + 3] ?? 255) : 255;
    if (alpha < 255) hasAlpha = true;
    const colour =
      (((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)) * 256 +
      alpha;
    if (colour === before) equal += 1;
    else if (colours.size <= mostIndexed) colours.add(colour);
    before = colour;
  }
  return {
    hasAlpha,
    isIndexed: colours.size <= mostIndexed,
    isGraphic: equal * bands >= pixels.length * flatShare,
  };
}
