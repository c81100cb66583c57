import { slice, textOf, trimmed } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import type { HtmlElement } from './element.ts';
import { joined, type Walk } from './lineCollector.ts';
import type { Style } from './styleOf.ts';

/** A quote has a few paragraphs; a longer one is a forwarded mail, whose lines are read separately. */
const mostParagraphs = 4;
const dash = /^[—–―]\s*/u;

/**
 * Returns a blockquote as a quote, with its last line, if it starts with a dash, as the attribution; as separate lines
 * if it contains more than text.
 */
export function quoteLines(walk: Walk, element: HtmlElement, style: Style): Line[] {
  const lines = walk.readLines(element.childNodes, style);
  const contents = lines
    .flatMap((line) => (line.kind === 'paragraph' ? [line.content] : []))
    .flatMap(splitAttribution);
  if (contents.length === 0 || contents.length > mostParagraphs) return lines;
  if (lines.some(({ kind }) => kind !== 'paragraph')) return lines;
  const last = contents.at(-1) ?? [];
  const named = contents.length > 1 ? dash.exec(textOf(last))?.[0] : undefined;
  const content = joined(named === undefined ? contents : contents.slice(0, -1));
  const attribution = named === undefined ? [] : slice(last, named.length);
  return [{ kind: 'quote', content, attribution }];
}

function splitAttribution(content: Parameters<typeof textOf>[0]) {
  const at = /\n\s*[—–―]\s*[^\n]+$/u.exec(textOf(content))?.index;
  if (at === undefined) return [content];
  return [trimmed(slice(content, 0, at)), trimmed(slice(content, at))];
}
