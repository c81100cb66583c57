import { element } from './sheet.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  readonly description: string;
}

/** The fonts of the picture; the first is shipped for PNGs and measured for the layout. */
const fontFamily = "Inter, 'Inter Variable', sans-serif";

/** Returns elements on a background as an SVG file of whole px, with the words for screen readers. */
export function svgPicture(
  { width, height, background, title, description }: Frame,
  elements: readonly string[],
): { svg: string; width: number; height: number } {
  const [wide, high] = [String(width), String(height)];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" font-family="${fontFamily}">`;
  const words = [element('title', {}, title), element('desc', {}, description)].filter(
    (one) => !one.endsWith('></title>'),
  );
  const ground = element('rect', { width, height, fill: background });
  const svg = `${[head, ...words, ground, ...elements, '</svg>'].join('\n')}\n`;
  return { svg, width, height };
}
