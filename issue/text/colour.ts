/** A colour as `#rrggbb`. */
export type Colour = string;

/** The minimum contrast of text, by WCAG 2.2 level AA. */
export const readable = 4.5;

/** Returns the contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * Returns the colour, or the nearest on its way to black or white (whichever reads better there) that has the contrast
 * with every background. If none has, black or white itself.
 */
export function legible(
  colour: Colour,
  backgrounds: readonly Colour[],
  least: number = readable,
): Colour {
  const goal =
    leastContrast('#000000', backgrounds) > leastContrast('#ffffff', backgrounds)
      ? '#000000'
      : '#ffffff';
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, goal, share);
    if (leastContrast(mixed, backgrounds) >= least) return mixed;
  }
  return goal;
}

/** True if black or white is legible on all of these backgrounds. */
export function canBeReadOn(backgrounds: readonly Colour[]): boolean {
  return ['#000000', '#ffffff'].some((ink) => leastContrast(ink, backgrounds) >= readable);
}

function leastContrast(colour: Colour, backgrounds: readonly Colour[]): number {
  return Math.min(...backgrounds.map((background) => contrast(colour, background)));
}

/** Returns white or black, whichever reads better on the background. */
export function textOn(background: Colour): Colour {
  return contrast('#ffffff', background) >= readable ? '#ffffff' : '#000000';
}

/** Returns a mix of two colours: share 0 is the first, 1 the second. */
export function mix(colour: Colour, goal: Colour, share: number): Colour {
  const to = channels(goal);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value + ((to[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns red, green and blue, from 0 to 255. */
export function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
