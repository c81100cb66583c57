import type { Colour } from '../../../../issue/text/colour.ts';

const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/**
 * Parses a colour as browsers return it (`rgb(1, 2, 3)`), ignoring partial transparency; undefined if there is none or
 * it is fully transparent.
 */
export function readColour(css: string): Colour | undefined {
  const [found, red, green, blue, alpha] = rgb.exec(css) ?? [];
  if (found === undefined || Number(alpha) === 0) return undefined;
  return `#${[red, green, blue].map((byte) => Number(byte).toString(16).padStart(2, '0')).join('')}`;
}
