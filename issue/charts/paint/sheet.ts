import { type Box, grown, overlap, type Point, type Segment } from '../layout/box.ts';
import { textWidth, type Font } from '../text/measure.ts';

/** The look of a text. */
export interface TextStyle extends Font {
  readonly fill: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text with the baseline of the first. */
export interface TextAt extends Point {
  readonly lines: readonly string[];
  readonly anchor?: Anchor;
  /** Paints the background around the letters, so that they can be read above lines. */
  readonly halo?: string;
}

interface Stroke {
  readonly stroke: string;
  readonly width?: number;
  readonly dashes?: string;
}

/** Distance between baselines, in font sizes. */
const leading = 1.25;

/** The picture as it is drawn: SVG elements, and where its texts are. */
export class Sheet {
  readonly #elements: string[] = [];
  readonly #texts: Box[] = [];

  /** The boxes of all texts so far. */
  get texts(): readonly Box[] {
    return this.#texts;
  }

  get elements(): readonly string[] {
    return this.#elements;
  }

  line({ from, to }: Segment, { stroke, width = 1, dashes }: Stroke): void {
    this.#add('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dashes,
    });
  }

  /** Draws a path that d3-shape has rounded. */
  path(d: string | null, attributes: Readonly<Record<string, string | number>>): void {
    if (d !== null && d !== '') this.#add('path', { d, ...attributes });
  }

  rect({ left, top, right, bottom }: Box, fill: string, opacity?: number): void {
    const [x, y] = [rounded(left), rounded(top)];
    const [width, height] = [rounded(right) - x, rounded(bottom) - y];
    this.#add('rect', { x, y, width, height, fill, 'fill-opacity': opacity });
  }

  circle(
    { x, y }: Point,
    radius: number,
    fill: string,
    { stroke, width }: { stroke?: string; width?: number } = {},
  ): void {
    this.#add('circle', { cx: x, cy: y, r: radius, fill, stroke, 'stroke-width': width });
  }

  text(at: TextAt, style: TextStyle): void {
    const { x, y, lines, anchor = 'start', halo } = at;
    const { size, weight, fill } = style;
    lines.forEach((line, index) => {
      this.#texts.push(lineBox(line, { ...at, y: y + index * lineHeight(size) }, style));
      this.#add(
        'text',
        {
          x,
          y: y + index * lineHeight(size),
          'font-size': size,
          'font-weight': weight === 400 ? undefined : weight,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          fill,
          stroke: halo,
          'stroke-width': halo === undefined ? undefined : 3,
          'stroke-linejoin': halo === undefined ? undefined : 'round',
          'paint-order': halo === undefined ? undefined : 'stroke',
        },
        line,
      );
    });
  }

  /** True if the box is at least that far from every text. */
  isFree(box: Box, distance = 0): boolean {
    const wide = grown(box, distance);
    return !this.#texts.some((text) => overlap(wide, text));
  }

  #add(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content?: string,
  ): void {
    this.#elements.push(element(name, attributes, content));
  }
}

/** Returns an SVG element; its content is text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? String(rounded(value)) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return content === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escapeXml(content)}</${name}>`;
}

/** Coordinates have one decimal, so that engines that differ in the last digit of a logarithm draw the same bytes. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export function lineHeight(size: number): number {
  return size * leading;
}

/** Returns the box of lines of text. */
export function textBox(at: TextAt, style: TextStyle): Box {
  const boxes = at.lines.map((line, index) =>
    lineBox(line, { ...at, y: at.y + index * lineHeight(style.size) }, style),
  );
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: boxes[0]?.top ?? at.y,
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: boxes.at(-1)?.bottom ?? at.y,
  };
}

function lineBox(line: string, { x, y, anchor }: TextAt, style: TextStyle): Box {
  const { size } = style;
  const width = textWidth(line, style);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - capHeight(size), bottom: y + depth(size) };
}

/** Height of small letters with ascenders, such as l, above the baseline. */
export function capHeight(size: number): number {
  return size * 0.76;
}

/** Returns the baseline of a text whose middle is at `y`. */
export function centredAt(y: number, { size }: Font): number {
  return y + capHeight(size) / 2 - 0.5;
}

/** Depth of letters such as g below the baseline. */
export function depth(size: number): number {
  return size * 0.21;
}

const unsafe = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function escapeXml(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
