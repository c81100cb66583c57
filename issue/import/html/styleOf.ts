import { markNames, type Mark } from '../../text/inline.ts';
import { attribute, styleProperty, type HtmlElement } from './element.ts';
import { visibilityWithin, type Visibility } from './hidden.ts';

/** The marks and the link at a position in an HTML text, and whether it is visible. */
export interface Style extends Visibility {
  readonly marks: readonly Mark[];
  readonly link: string | undefined;
  /** The size of its letters in px, if said. */
  readonly size?: number | undefined;
}

export const noStyle: Style = { marks: [], link: undefined };

/** The marks that elements set by their tags. */
export const markOfTag: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Superscript or subscript. */
export type Level = 'super' | 'sub';

/** Elements whose own style may raise or lower text; in a cell or an image it means something else. */
const textTags = new Set('span a font b strong i em u small'.split(' '));

/** Returns how an element raises or lowers its text: by its tag, or by its own `style` as in Google Docs. */
export function levelOfText(element: HtmlElement): Level | undefined {
  if (element.tagName === 'sup') return 'super';
  if (element.tagName === 'sub') return 'sub';
  if (!textTags.has(element.tagName)) return undefined;
  const said = styleProperty(element, 'vertical-align');
  return said === 'super' || said === 'sub' ? said : undefined;
}

/**
 * Returns the style inside an element within the given one: by its tag, and by its own `style` as word processors write
 * it; `link` is its own.
 */
export function styleWithin(element: HtmlElement, outer: Style, link: string | undefined): Style {
  const marks = new Set(outer.marks);
  const mark = markOfTag[element.tagName];
  if (mark) marks.add(mark);
  const weight = styleProperty(element, 'font-weight');
  if (/^(?:bold|[6-9]00)/.test(weight)) marks.add('bold');
  if (/^(?:normal|[1-5]00)/.test(weight)) marks.delete('bold');
  const slant = styleProperty(element, 'font-style');
  if (slant.startsWith('italic')) marks.add('italic');
  if (slant.startsWith('normal')) marks.delete('italic');
  const decoration = ['text-decoration', 'text-decoration-line'].map((name) =>
    styleProperty(element, name),
  );
  if (/line-through/.test(decoration.join(' '))) marks.add('strike');
  return {
    marks: markNames.filter((name) => marks.has(name)),
    link: link ?? outer.link,
    size: sizeWithin(element, outer.size),
    ...visibilityWithin(element, outer),
  };
}

const inPx: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16, em: 1, '%': 0.01 };
/** The sizes of `font` elements. */
const fontSizes = [10, 13, 16, 18, 24, 32, 48];

function sizeWithin(element: HtmlElement, outer: number | undefined): number | undefined {
  if (element.tagName === 'font') {
    const size = fontSizes[Number(attribute(element, 'size') || '0') - 1];
    if (size !== undefined) return size;
  }
  const [, number = '', unit = ''] =
    /^([\d.]+)(px|pt|rem|em|%)/.exec(styleProperty(element, 'font-size')) ?? [];
  const factor = inPx[unit];
  const value = Number(number);
  if (factor === undefined || !(value > 0)) return outer;
  const isRelative = unit === 'em' || unit === '%';
  return Math.round(value * factor * (isRelative ? (outer ?? 16) : 1) * 10) / 10;
}
