import type { Flow, FlowNode } from '../../text/flow.ts';
import { hasMark, type RichText } from '../../text/inline.ts';
import { noPicture } from '../../text/picture.ts';
import { textOf, withoutMark, slice } from '../../text/richText.ts';
import { isCredit } from '../../text/isCredit.ts';
import { skipGaps, isBoldLine, isShortLine, type Line } from './line.ts';

/** Returns lines as running text, each by its own kind. Drops rules and gaps, which running text cannot contain. */
export function plainFlow(lines: readonly Line[]): Flow {
  return lines.flatMap((line) => plainNode(line));
}

function plainNode(line: Line): FlowNode[] {
  switch (line.kind) {
    case 'paragraph':
    case 'button':
      return [{ type: 'paragraph', content: line.content }];
    case 'heading':
      return [{ type: 'subheading', content: line.content }];
    case 'list':
      return [line.list];
    case 'quote':
      return [{ type: 'pull-quote', content: line.content, attribution: line.attribution }];
    case 'image':
      return [figureOf(line)];
    case 'rule':
    case 'gap':
      return [];
  }
}

function figureOf({ picture, caption }: Line & { kind: 'image' }): FlowNode {
  const isSource = isCredit(textOf(caption));
  return {
    type: 'figure',
    picture,
    caption: isSource ? [] : caption,
    credit: isSource ? caption : [],
  };
}

/**
 * Returns the lines of an essay as running text, recognising shapes: a credit belongs to the preceding figure or one
 * whose picture was lost, a short line below a picture is its caption, one next to a gap a sub-heading, a paragraph in
 * quotation marks a pull quote.
 */
export function essayFlow(lines: readonly Line[]): Flow {
  const flow: FlowNode[] = [];
  for (const [index, line] of lines.entries()) {
    const last = flow.at(-1);
    const afterImage = lines[index - 1]?.kind === 'image';
    const node = line.kind === 'paragraph' ? shapedNode(line, lines, index) : undefined;
    if (line.kind === 'paragraph' && last !== undefined) {
      const merged = merge(last, line, afterImage);
      if (merged) {
        flow[flow.length - 1] = merged;
        continue;
      }
    }
    flow.push(...(node ? [node] : plainNode(line)));
  }
  return flow;
}

type Paragraph = Line & { readonly kind: 'paragraph' };

/** Returns the node before a paragraph with that paragraph as its caption, credit or attribution, if it is one. */
function merge(last: FlowNode, { content }: Paragraph, afterImage: boolean): FlowNode | undefined {
  const text = textOf(content);
  if (last.type === 'figure' && last.credit.length === 0) {
    if (isCredit(text) && (afterImage || (last.caption.length > 0 && !isCopyright(text))))
      return { ...last, credit: content };
    if (afterImage && last.caption.length === 0 && isCaption(content)) {
      return { ...last, caption: withoutMark(content, 'italic') };
    }
  }
  if (last.type === 'pull-quote' && last.attribution.length === 0) {
    const attribution = readAttribution(content);
    if (attribution) return { ...last, attribution };
  }
  return undefined;
}

function shapedNode(line: Paragraph, lines: readonly Line[], index: number): FlowNode | undefined {
  const { content } = line;
  const text = textOf(content);
  if (isCredit(text) && !isCopyright(text))
    return { type: 'figure', picture: noPicture, caption: [], credit: content };
  if (isQuotation(text)) return { type: 'pull-quote', content, attribution: [] };
  if (isBoldLine(content)) return { type: 'subheading', content: withoutMark(content, 'bold') };
  const besideGap = lines[index - 1]?.kind === 'gap' || lines[index + 1]?.kind === 'gap';
  const next = lines[skipGaps(lines, index + 1)];
  const leadsOn = next?.kind === 'paragraph' && textOf(next.content).length >= 60;
  return besideGap && leadsOn && isShortLine(text) ? { type: 'subheading', content } : undefined;
}

/** True for the line that ends a mail, with a year: "© 2024 Ada Beispiel"; a picture's has none. */
function isCopyright(text: string): boolean {
  return /^©\s*(?:copyright\s*)?(?:19|20)\d{2}(?!\d)/iu.test(text);
}

function isCaption(content: Paragraph['content']): boolean {
  return content.every((inline) => hasMark(inline, 'italic')) || isShortLine(textOf(content));
}

const pairs = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
] as const;
const leastWords = 6;

/** True if a paragraph is one quotation from start to end, and long enough to stand alone. */
function isQuotation(text: string): boolean {
  const quoted = text.trim();
  if (quoted.split(/\s+/).length < leastWords) return false;
  return pairs.some(([open, close]) => {
    if (!quoted.startsWith(open) || !quoted.endsWith(close)) return false;
    const inside = quoted.slice(open.length, -close.length);
    return !inside.includes(open) && !inside.includes(close);
  });
}

/** Returns the attribution: the text after the dash of a short line such as "— Ada Lovelace", or undefined. */
function readAttribution(content: RichText): RichText | undefined {
  const text = textOf(content);
  const dash = /^\s*[—–―]\s*(?=\S)/u.exec(text)?.[0];
  return dash !== undefined && text.length <= 120 ? slice(content, dash.length) : undefined;
}
