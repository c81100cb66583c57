import { canonicalRichText } from '../canonicalRichText.ts';
import { linkOfAddress } from '../toolSyntax.ts';
import type { Inline, Mark, RichText } from '../../text/inline.ts';
import { styled, textOf } from '../../text/richText.ts';
import {
  attribute,
  isElement,
  isTextNode,
  type HtmlElement,
  type HtmlNode,
} from '../../import/html/element.ts';
import { markOfTag } from '../../import/html/styleOf.ts';

/** Returns rich text from one of our exports, in its canonical form: white space counts only where HTML shows it. */
export function inlinesOf(nodes: readonly HtmlNode[]): RichText {
  return canonicalRichText(inlinesWithin(nodes, [], undefined));
}

/** The same as a plain string. */
export function stringOf(nodes: readonly HtmlNode[]): string {
  return textOf(inlinesOf(nodes)).replaceAll('\n', ' ');
}

function inlinesWithin(
  nodes: readonly HtmlNode[],
  marks: readonly Mark[],
  link: string | undefined,
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (isTextNode(node)) return [styled(node.value, { marks: [...marks], link })];
    if (!isElement(node)) return [];
    if (node.tagName === 'br') return [{ break: true }];
    const mark = markOfTag[node.tagName];
    const within = mark ? [...marks, mark] : marks;
    const own = node.tagName === 'a' ? linkOfAddress(attribute(node, 'href')) : undefined;
    return inlinesWithin(node.childNodes, within, own ?? link);
  });
}

/** Returns the elements among nodes, without comments and white space. */
export function elementsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.filter(isElement);
}
