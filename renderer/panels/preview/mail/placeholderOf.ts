import type { Drawing } from '../../../../issue/export/chartPictures.ts';

/** Returns the address of an empty picture of the drawing's size, with its name behind `#`. */
export function placeholderOf({ name, width, height }: Drawing): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"/>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}#${name}`;
}
