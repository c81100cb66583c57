import { markNames, type Mark } from '../../text/inline.ts';
import { attribute, styleProperty, type HtmlElement } from './element.ts';
import { safeLink } from './safeLink.ts';

/** The marks and the link that hold at a place in an HTML text. */
export interface Style {
  readonly marks: readonly Mark[];
  readonly link: string | undefined;
}

export const noStyle: Style = { marks: [], link: undefined };

const markOfTag: Readonly<Record<string, Mark>> = {
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

/** The style inside an element that stands in the given one: by its tag, and by its own `style` as word processors write it. */
export function styleWithin(element: HtmlElement, outer: Style): Style {
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
  const link = element.tagName === 'a' ? safeLink(attribute(element, 'href')) : undefined;
  return { marks: markNames.filter((name) => marks.has(name)), link: link ?? outer.link };
}
