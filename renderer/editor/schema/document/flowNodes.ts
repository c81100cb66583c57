import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import {
  itemNumber,
  startField,
  type Figure,
  type Flow,
  type FlowNode,
  type List,
  type ListItem,
  type Quote,
} from '../../../../issue/text/flow.ts';
import type { Picture } from '../../../../issue/text/picture.ts';
import { nodesToRichText, richTextToNodes } from './richTextNodes.ts';

const listNodes = { 'bullet-list': 'bulletList', 'ordered-list': 'orderedList' } as const;

/** Creates a text block with inline content; `content` is left out if it is empty. */
export function textBlock(type: string, content: readonly JSONContent[], attrs = {}): JSONContent {
  return { type, attrs, ...(content.length > 0 && { content: [...content] }) };
}

/** Converts running text to editor nodes; no text becomes one empty paragraph to write in. */
export function flowToNodes(flow: Flow): JSONContent[] {
  return flow.length === 0 ? [{ type: 'paragraph' }] : flow.map(flowNodeToNode);
}

function flowNodeToNode(node: FlowNode): JSONContent {
  switch (node.type) {
    case 'paragraph':
    case 'subheading':
      return textBlock(node.type, richTextToNodes(node.content));
    case 'bullet-list':
    case 'ordered-list':
      return listToNode(node);
    case 'figure':
      return figureToNode(node);
    case 'pull-quote':
      return quoteToNode(node);
  }
}

function listToNode(list: List): JSONContent {
  return {
    type: listNodes[list.type],
    ...(list.type === 'ordered-list' && { attrs: { start: itemNumber(list, 0) } }),
    content: list.items.map((item) => ({
      type: 'listItem',
      content: [
        textBlock('paragraph', richTextToNodes(item.content)),
        ...(item.list ? [listToNode(item.list)] : []),
      ],
    })),
  };
}

/** Converts a figure within a block to a node. */
export function figureToNode({ picture, caption, credit }: Figure): JSONContent {
  return {
    type: 'figure',
    attrs: { id: '', picture },
    content: [
      textBlock('caption', richTextToNodes(caption)),
      textBlock('credit', richTextToNodes(credit)),
    ],
  };
}

function quoteToNode({ content, attribution }: Quote): JSONContent {
  return {
    type: 'pullQuote',
    attrs: { id: '' },
    content: [
      textBlock('quoteText', richTextToNodes(content)),
      textBlock('attribution', richTextToNodes(attribution)),
    ],
  };
}

const known = new WeakMap<Node, FlowNode>();

/** True if the node is an element of running text. */
export function isFlowNode(node: Node): boolean {
  return node.type.isInGroup('flow');
}

/** Converts editor nodes to running text; a single empty paragraph is no text. */
export function nodesToFlow(nodes: readonly Node[]): Flow {
  const [first] = nodes;
  if (nodes.length === 1 && first?.type.name === 'paragraph' && first.content.size === 0) return [];
  return nodes.map(nodeToFlowNode);
}

function nodeToFlowNode(node: Node): FlowNode {
  let flowNode = known.get(node);
  if (!flowNode) known.set(node, (flowNode = readFlowNode(node)));
  return flowNode;
}

function readFlowNode(node: Node): FlowNode {
  switch (node.type.name) {
    case 'subheading':
      return { type: 'subheading', content: nodesToRichText(node) };
    case 'bulletList':
    case 'orderedList':
      return readList(node);
    case 'figure':
      return { type: 'figure', ...readFigure(node) };
    case 'pullQuote':
      return { type: 'pull-quote', ...readQuote(node) };
    default:
      return { type: 'paragraph', content: nodesToRichText(node) };
  }
}

function readList(node: Node): List {
  const items: ListItem[] = [];
  node.forEach((item) => {
    const [text, list] = [item.maybeChild(0), item.maybeChild(1)];
    items.push({
      content: text ? nodesToRichText(text) : [],
      ...(list && { list: readList(list) }),
    });
  });
  if (node.type.name === 'bulletList') return { type: 'bullet-list', items };
  return { type: 'ordered-list', ...startField(node.attrs['start'] as number), items };
}

/** Reads the picture, caption and credit of a figure node. */
export function readFigure(node: Node): Figure {
  return {
    picture: node.attrs['picture'] as Picture,
    caption: textOf(node.maybeChild(0)),
    credit: textOf(node.maybeChild(1)),
  };
}

function readQuote(node: Node): Quote {
  return { content: textOf(node.maybeChild(0)), attribution: textOf(node.maybeChild(1)) };
}

function textOf(node: Node | null) {
  return node ? nodesToRichText(node) : [];
}
