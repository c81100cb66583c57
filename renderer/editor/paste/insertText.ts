import type { JSONContent } from '@tiptap/core';
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { plainOf } from '../../../issue/text/richText.ts';
import { leadingEmoji } from '../../../issue/text/leadingEmoji.ts';
import type { Figure, Flow, FlowNode, ListItem } from '../../../issue/text/flow.ts';
import type { Inline, RichText } from '../../../issue/text/inline.ts';
import { hasPicture } from '../../../issue/text/picture.ts';
import { linesOfKind } from '../../language/lineNames.ts';
import { figureToNode, flowToNodes, isFlowNode } from '../schema/document/flowNodes.ts';
import { richTextToNodes } from '../schema/document/richTextNodes.ts';
import { sourceForm } from '../schema/document/sharedForms.ts';
import { makeRoomForText } from '../steps/roomForText.ts';
import { fillPicture, pictureAt, placeFigures } from '../picture/placeFigures.ts';
import { insertItems } from './insertItems.ts';

/** Lines with a style of their own: text pasted there adopts it. */
const styled: ReadonlySet<string> = new Set([sourceForm.node, ...linesOfKind('words')]);

/**
 * Replaces the selection with running text, as far as the line can hold it: a title takes only characters, a headline
 * only words, a caption formatted words, running text everything. Pictures go to the nearest place for them, a single
 * one into the placeholder at the cursor (see `pictureAt`).
 */
export function insertText(tr: Transaction, pasted: Flow): Transaction {
  const { schema } = tr.doc.type;
  const place = pictureAt(tr);
  const [lone] = pasted.length === 1 ? figuresOf(pasted) : [];
  if (place && lone) return fillPicture(tr, place, figureNode(schema, lone));
  makeRoomForText(tr);
  const flow = besideEmoji(tr, pasted);
  const { parent } = tr.selection.$from;
  const figures = figuresOf(flow);
  if (figures.length > 0 && (figures.length === flow.length || !isFlowNode(parent))) {
    const under = figures.length < flow.length && insertUnder(tr, flow);
    if (under) return under;
    const words = flow.filter((node) => !isPicture(node));
    if (words.length > 0) insertWords(tr, words);
    return placeFigures(
      tr,
      figures.map((figure) => figureNode(schema, figure)),
    );
  }
  return insertWords(tr, flow);
}

function isPicture(node: FlowNode): node is Extract<FlowNode, { type: 'figure' }> {
  return node.type === 'figure' && hasPicture(node.picture);
}

function figuresOf(flow: Flow) {
  return flow.filter(isPicture);
}

function figureNode(schema: Schema, figure: Figure): Node {
  return schema.nodeFromJSON(figureToNode(figure));
}

function insertWords(tr: Transaction, flow: Flow): Transaction {
  const { parent } = tr.selection.$from;
  const single = oneLine(flow);
  if (parent.isTextblock && !isFlowNode(parent))
    return insertUnder(tr, flow) ?? insertLine(tr, single ?? lineOf(flow, parent));
  const joins = parent.content.size > 0 || flow[0]?.type === 'paragraph';
  if (single && parent.isTextblock && joins) return insertLine(tr, single);
  const inList = insertItems(tr, flow);
  if (inList) return inList;
  tr.replaceSelection(flowSlice(tr.doc.type.schema, flow));
  const { $from } = tr.selection;
  // After a list or a figure the cursor would land on the next line; move it back into the pasted content.
  const isClosed = flow.at(-1)?.type !== 'paragraph';
  const isPast = isClosed && $from.parent.isTextblock && $from.parentOffset === 0;
  const last = isPast && Selection.findFrom(tr.doc.resolve($from.before()), -1, true);
  return (last ? tr.setSelection(last) : tr).scrollIntoView();
}

/** The emoji line takes only an emoji; words go to the headline beside it. Returns what is left to insert. */
function besideEmoji(tr: Transaction, flow: Flow): Flow {
  const { $from } = tr.selection;
  if ($from.parent.type.name !== 'emoji') return flow;
  const headline = Selection.findFrom(tr.doc.resolve($from.after()), 1, true);
  if (!headline) return flow;
  const [first = '', ...others] = flow.flatMap(textsOf).map((text) => plainOf(text).trim());
  const isEmoji = first !== '' && first === leadingEmoji(first);
  if (isEmoji && others.every((text) => text === '')) return flow;
  tr.setSelection(headline);
  if (!isEmoji) return flow;
  tr.replaceWith($from.start(), $from.end(), tr.doc.type.schema.text(first));
  return flow.slice(1);
}

/**
 * Pastes several paragraphs into a headline: the first joins it, the others start the text below. Undefined if there is
 * no text.
 */
function insertUnder(tr: Transaction, [first, ...rest]: Flow): Transaction | undefined {
  const { $from } = tr.selection;
  const next =
    $from.parent.type.name === 'headline' && $from.node(-1).maybeChild($from.indexAfter(-1));
  const isText = next && isFlowNode(next) && next.type.name !== 'figure';
  const hasLine = first?.type === 'paragraph' || first?.type === 'subheading';
  if (!isText || !hasLine || rest.length === 0) return undefined;
  insertLine(tr, first.content);
  const start = tr.selection.$from.after();
  const nodes = Fragment.from(nodesOf(tr.doc.type.schema, flowToNodes(rest)));
  tr.replaceWith(start, next.content.size === 0 ? start + next.nodeSize : start, nodes);
  return tr.setSelection(Selection.near(tr.doc.resolve(start + nodes.size), -1)).scrollIntoView();
}

/** Replaces the selection with part of a line, as far as the line can hold it. */
function insertLine(tr: Transaction, text: RichText): Transaction {
  const { parent } = tr.selection.$from;
  const nodes = nodesOf(tr.doc.type.schema, richTextToNodes(fitted(text, parent)));
  return tr.replaceSelection(new Slice(Fragment.from(nodes), 0, 0)).scrollIntoView();
}

/** Returns running text as a slice whose first and last paragraphs join those around it. */
function flowSlice(schema: Schema, flow: Flow): Slice {
  const nodes = flow.length === 0 ? [] : nodesOf(schema, flowToNodes(flow));
  const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
}

function nodesOf(schema: Schema, json: readonly JSONContent[]): Node[] {
  return json.map((node) => schema.nodeFromJSON(node));
}

/** Returns the text of a flow that is one line: a paragraph, a heading, or a list with one item. */
function oneLine(flow: Flow): RichText | undefined {
  const [node, ...more] = flow;
  if (!node || more.length > 0) return undefined;
  if (node.type === 'paragraph' || node.type === 'subheading') return node.content;
  if (!('items' in node)) return undefined;
  const [item, ...others] = node.items;
  return item && others.length === 0 && !item.list ? item.content : undefined;
}

function lineOf(flow: Flow, { type }: Node): RichText {
  const between: Inline = type.name === 'quoteText' ? { break: true } : ' ';
  return flow
    .flatMap(textsOf)
    .filter((text) => text.length > 0)
    .flatMap((text, index) => (index === 0 ? text : [between, ...text]));
}

function textsOf(node: FlowNode): RichText[] {
  switch (node.type) {
    case 'paragraph':
    case 'subheading':
      return [node.content];
    case 'pull-quote':
      return [node.content, node.attribution];
    case 'figure':
      return [node.caption, node.credit];
    default:
      return node.items.flatMap(textsOfItem);
  }
}

function textsOfItem({ content, list }: ListItem): RichText[] {
  return [content, ...(list?.items.flatMap(textsOfItem) ?? [])];
}

/** Returns what the line can hold of the text: plain characters, or words without formatting and links. */
function fitted(text: RichText, { type }: Node): RichText {
  const holdsLetters = type.spec.marks === '';
  if (!holdsLetters && !styled.has(type.name)) return text;
  return text.flatMap((inline): RichText => {
    if (typeof inline === 'string') return [inline];
    if ('text' in inline) return [inline.text];
    if ('break' in inline) return [' '];
    if (holdsLetters) return [];
    return ['token' in inline ? bareToken(inline) : bareTag(inline)];
  });
}

function bareToken({ token, unit }: Extract<Inline, { token: unknown }>): Inline {
  return { token, ...(unit && { unit }) };
}

function bareTag(inline: Extract<Inline, { tag: string }>): Inline {
  const { tag, fallback } = inline;
  return { tag, ...(fallback !== undefined && { fallback }) };
}
