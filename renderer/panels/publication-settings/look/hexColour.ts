import type { Colour } from '../../../../issue/text/colour.ts';

/** Parses `#1D1B19`, `1d1b19` or `#abc`; undefined if the text is not a colour. */
export function hexColour(typed: string): Colour | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, '$&$&')}`;
}
