import { freeing, loadVips, type VipsImage } from '../../../../desk/imaging/thread/codecs.ts';

/** Muted colours of a scene's quarters, in sRGB, which every colour space can hold. */
const quarters = [
  [180, 90, 80],
  [90, 140, 90],
  [80, 100, 150],
  [200, 180, 110],
] as const;

export const vips = await loadVips(true);

/** A picture whose quarters have different colours, so that a turned one shows. */
export function scene(width = 320, height = 200): VipsImage {
  const [topLeft, topRight, bottomLeft, bottomRight] = quarters.map((colour) =>
    vips.Image.black(width / 2, height / 2, { bands: 3 }).linear([1, 1, 1], [...colour]),
  ) as [VipsImage, VipsImage, VipsImage, VipsImage];
  const top = topLeft.join(topRight, 'horizontal');
  const bottom = bottomLeft.join(bottomRight, 'horizontal');
  return top.join(bottom, 'vertical').cast('uchar').copy({ interpretation: 'srgb' });
}

/** The same with noise that is the same every time, as in a photo. */
export function photo(width: number, height: number): VipsImage {
  const noise = vips.Image.gaussnoise(width, height, { sigma: 6, mean: 0, seed: 1 });
  return scene(width, height).add(noise).cast('uchar').copy({ interpretation: 'srgb' });
}

/** Returns the largest colour difference (ΔE 1976) of a file's quarters from those of the scene. */
export function colourDifference(bytes: Uint8Array): number {
  return freeing((keep) => {
    const file = keep(vips.Image.newFromBuffer(bytes));
    const { width, height } = file;
    const image = keep(file.colourspace('srgb'));
    const differences = quarters.map((colour, quarter) => {
      const at = (share: number, of: number) => Math.round(of * (share + 0.25));
      const [left, top] = [at((quarter % 2) / 2, width), at(Math.floor(quarter / 2) / 2, height)];
      const part = keep(image.extractArea(left - 5, top - 5, 10, 10));
      const shown = [0, 1, 2].map((band) => keep(part.extractBand(band)).avg());
      return distance(lab(shown), lab(colour));
    });
    return Math.max(...differences);
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

/** CIE L*a*b* of an sRGB colour (IEC 61966-2-1, white D65). */
function lab(colour: readonly number[]): number[] {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** A graphic that is heavy as a PNG and as a JPEG: pairs of equal pixels, as in a screenshot that was blown up. */
export function heavyGraphic(): Uint8Array {
  const pixels = vips.Image.gaussnoise(560, 373, { mean: 128, sigma: 50, seed: 1 }).zoom(2, 2);
  const grey = pixels.cast('uchar');
  return grey.bandjoin([grey, grey]).copy({ interpretation: 'srgb' }).pngsaveBuffer();
}
