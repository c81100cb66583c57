import type { JSONContent } from '@tiptap/core';
import type { Mark as NodeMark, Node } from '@tiptap/pm/model';
import {
  markNames,
  type Inline,
  type Mark,
  type MergeTagName,
  type RichText,
  type Token,
  type TokenName,
  type Unit,
} from '../../../../issue/text/inline.ts';

interface Style {
  marks?: Mark[];
  link?: string;
}

/** Converts rich text to inline nodes; leaves out empty strings, which the editor does not allow. */
export function richTextToNodes(text: RichText): JSONContent[] {
  return text.filter((inline) => inline !== '' && !isEmptyText(inline)).map(inlineToNode);
}

function isEmptyText(inline: Inline): boolean {
  return typeof inline === 'object' && 'text' in inline && inline.text === '';
}

function inlineToNode(inline: Inline): JSONContent {
  if (typeof inline === 'string') return { type: 'text', text: inline };
  if ('break' in inline) return { type: 'hardBreak' };
  const marks = [
    ...(inline.marks ?? []).map((type) => ({ type })),
    ...(inline.link === undefined ? [] : [{ type: 'link', attrs: { href: inline.link } }]),
  ];
  if ('text' in inline) return { type: 'text', text: inline.text, marks };
  if ('token' in inline) {
    return { type: 'token', attrs: { name: inline.token, unit: inline.unit ?? null }, marks };
  }
  return { type: 'mergeTag', attrs: { name: inline.tag, fallback: inline.fallback ?? '' }, marks };
}

const known = new WeakMap<Node, RichText>();

/** Returns the rich text of a text block; the same array for the same node, so that counts can be cached. */
export function nodesToRichText(block: Node): RichText {
  let text = known.get(block);
  if (!text) known.set(block, (text = readInlines(block)));
  return text;
}

function readInlines(block: Node): RichText {
  const text: Inline[] = [];
  block.forEach((node) => {
    const inline = nodeToInline(node);
    if (inline !== undefined) text.push(inline);
  });
  return text;
}

function nodeToInline(node: Node): Inline | undefined {
  const style = styleOf(node.marks);
  switch (node.type.name) {
    case 'text': {
      const text = node.text ?? '';
      return Object.keys(style).length === 0 ? text : { text, ...style };
    }
    case 'token':
      return { ...tokenOf(node), ...style };
    case 'mergeTag': {
      const fallback = node.attrs['fallback'] as string;
      return { tag: node.attrs['name'] as MergeTagName, ...(fallback && { fallback }), ...style };
    }
    case 'hardBreak':
      return { break: true };
    default:
      return undefined;
  }
}

/** Returns the token of an editor node, without its style. */
export function tokenOf({ attrs }: Node): Pick<Token, 'token' | 'unit'> {
  const unit = wholeUnit(attrs['unit'] as Unit | null);
  return { token: attrs['name'] as TokenName, ...(unit && { unit }) };
}

/** A unit with only one form uses it for every number. */
function wholeUnit(unit: Unit | null): Unit | undefined {
  const [one = '', other = ''] = [unit?.one.trim(), unit?.other.trim()];
  return one === '' && other === '' ? undefined : { one: one || other, other: other || one };
}

function styleOf(nodeMarks: readonly NodeMark[]): Style {
  const marks = markNames.filter((name) => nodeMarks.some((mark) => mark.type.name === name));
  const link = nodeMarks.find((mark) => mark.type.name === 'link')?.attrs['href'] as unknown;
  return {
    ...(marks.length > 0 && { marks }),
    ...(typeof link === 'string' && { link }),
  };
}
