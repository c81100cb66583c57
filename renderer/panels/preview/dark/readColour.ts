import type { Colour } from '../../../../issue/export/email-html/colour.ts';

const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** A colour as browsers give it (`rgb(1, 2, 3)`), its transparency left out; undefined for none, or one not seen at all. */
export function readColour(css: string): Colour | undefined {
  const [found, red, green, blue, alpha] = rgb.exec(css) ?? [];
  if (found === undefined || Number(alpha) === 0) return undefined;
  return `#${[red, green, blue].map((byte) => Number(byte).toString(16).padStart(2, '0')).join('')}`;
}
