import type { Colour } from '../../../../issue/text/colour.ts';

/** A colour in CIELAB under D65: lightness from 0 to 100, and two colour axes. */
export interface Lab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** The white point of sRGB (IEC 61966-2-1), the reference for CIELAB's axes. */
const white = { x: 0.95047, y: 1, z: 1.08883 };

/** CIE 15: below this the cube root is replaced by a straight line. */
const threshold = 216 / 24_389;
const slope = 24_389 / 27;

/** Converts a colour to CIELAB. */
export function toLab(colour: Colour): Lab {
  const [red = 0, green = 0, blue = 0] = bytesOf(colour).map((byte) => linear(byte / 255));
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / white.x);
  const y = root((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / white.y);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / white.z);
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** Returns the nearest displayable colour: out-of-range channels are clipped, as mail programs do. */
export function fromLab({ lightness, a, b }: Lab): Colour {
  const middle = (lightness + 16) / 116;
  const x = white.x * cube(middle + a / 500);
  const y = white.y * cube(middle);
  const z = white.z * cube(middle - b / 200);
  const channels = [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
  return hexOf(channels.map((value) => Math.min(1, Math.max(0, companded(value))) * 255));
}

function root(value: number): number {
  return value > threshold ? Math.cbrt(value) : (slope * value + 16) / 116;
}

function cube(value: number): number {
  return value ** 3 > threshold ? value ** 3 : (116 * value - 16) / slope;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function companded(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** Returns a colour's channels, from 0 to 255. */
export function bytesOf(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Returns the colour with these channels, rounded. */
export function hexOf(bytes: readonly number[]): Colour {
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}
