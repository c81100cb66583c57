import { Fragment, type Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { blankBlock, type Block, type NewsItem } from '../../../issue/blocks/allBlocks.ts';
import type { Copied } from '../../../issue/paste/copied.ts';
import type { Flow, FlowNode } from '../../../issue/text/flow.ts';
import type { Table } from '../../../issue/text/table.ts';
import { gridPlaceAt, isCellRange, type CellRange } from '../steps/gridPlace.ts';
import { linesOf } from '../steps/linesOf.ts';
import { nodeAround } from '../steps/place.ts';
import { isFlowNode, nodesToFlow } from '../schema/document/flowNodes.ts';
import { nodeToForm } from '../schema/document/convertForm.ts';
import { formOf } from '../schema/document/formsInSchema.ts';
import { nodeToBlock } from '../schema/document/issueDocument.ts';
import { nodesToRichText } from '../schema/document/richTextNodes.ts';

/**
 * Returns the selection in the terms: blocks if it spans several or all of one, likewise for news items,
 * running text, cells of a table, or part of a line. Undefined if nothing is selected.
 */
export function copiedAt(state: EditorState): Copied | undefined {
  const { selection, doc } = state;
  if (isCellRange(selection)) return { table: tableOf(selection) };
  if (selection.empty) return undefined;
  const { $from, from, to } = selection;
  if (selection instanceof NodeSelection) return copiedNode(selection);
  const depth = $from.sharedDepth(to);
  if (depth === 0) return { blocks: blocksOf(doc.cut(from, to)) };
  const parent = $from.node(depth);
  const start = $from.start(depth);
  if (parent.isTextblock) return { line: nodesToRichText(parent.cut(from - start, to - start)) };
  const block = $from.node(1);
  if (coversAll(block, $from.before(1), from, to)) return { blocks: [nodeToBlock(block)] };
  const cut = parent.cut(from - start, to - start);
  if (parent.type.name === 'newsSection' && onlyItems(cut)) return itemsOf(cut.children);
  const item = nodeAround($from, ({ type }) => type.name === 'newsItem');
  if (item && coversAll(item.node, item.position, from, to)) return itemsOf([item.node]);
  const isItem = parent.type.name === 'listItem';
  return { flow: isItem || isFlowNode(parent) ? listFlow(state, depth) : textOfLines(cut) };
}

/** Returns the selected cells; the first row is a header if it is the grid's. */
function tableOf(selection: CellRange): Table {
  const { content } = selection.content();
  const rows =
    content.firstChild?.type.name === 'grid' ? content.firstChild.children : content.content;
  const place = gridPlaceAt(selection.$anchorCell);
  const isTop = [selection.$anchorCell, selection.$headCell].some(($cell) => $cell.index(-1) === 0);
  return {
    rows: rows.map((row) => row.children.map(nodesToRichText)),
    hasHeader: isTop && place?.grid.attrs['hasHeader'] === true,
  };
}

function copiedNode({ node, $from }: NodeSelection): Copied {
  if ($from.depth === 0) return { blocks: [nodeToBlock(node)] };
  if (node.type.name === 'newsItem') return itemsOf([node]);
  if (node.isInline) return { line: nodesToRichText($from.parent.copy(Fragment.from(node))) };
  return { flow: isFlowNode(node) ? nodesToFlow([node]) : textOfLines(node) };
}

function blocksOf(doc: Node): Block[] {
  return doc.children.map((node) => nodeToBlock(completed(node)));
}

/** Completes a partial node with the empty children that its type requires. */
function completed(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  if (node.type.name === 'grid') return wholeRows(node);
  const content = Fragment.from(node.children.map(completed));
  return node.type.createAndFill(node.attrs, content) ?? node;
}

/** Fills the rows in which a selection starts and ends with empty cells, so that the others keep their columns. */
function wholeRows(grid: Node): Node {
  const width = Math.max(...grid.children.map(({ childCount }) => childCount));
  const rows = grid.children.map((row, index) => {
    const blank = Array.from({ length: width - row.childCount }, () => row.child(0).type.create());
    const cells = index === 0 ? [...blank, ...row.children] : [...row.children, ...blank];
    return row.copy(Fragment.from(cells));
  });
  return grid.copy(Fragment.from(rows));
}

function itemsOf(nodes: readonly Node[]): Copied {
  const items = nodes.map((node) => {
    const form = formOf(node.type.schema, node.type.name);
    return nodeToForm(form, completed(node)) as unknown as NewsItem;
  });
  return { blocks: [{ ...blankBlock('news-section', 'section'), items }] };
}

function onlyItems(section: Node): boolean {
  return section.children.every(({ type }) => type.name === 'newsItem');
}

/** True if a range covers all of a block's text. */
function coversAll(block: Node, position: number, from: number, to: number): boolean {
  const lines = linesOf(block, position);
  return lines !== undefined && from <= lines.from && to >= lines.to;
}

/** Returns the items of a list, or a nested list, as a separate list. */
function listFlow({ selection }: EditorState, depth: number) {
  const { $from, from, to } = selection;
  const isItem = $from.node(depth).type.name === 'listItem';
  const at = isItem ? depth - 1 : depth;
  const start = $from.start(at);
  const list = $from.node(at).cut(from - start, to - start);
  return isFlowNode(list) ? nodesToFlow([list]) : textOfLines(list);
}

/**
 * Returns part of a block as running text: headlines as sub-headings, other lines as paragraphs, without empty ones.
 */
function textOfLines(part: Node): Flow {
  const flow: FlowNode[] = [];
  part.forEach((node) => {
    if (isFlowNode(node)) flow.push(...nodesToFlow([node]));
    else if (!node.isTextblock) flow.push(...textOfLines(node));
    // Data are no text: within a selection of lines they are folded away.
    else if (node.content.size > 0 && node.type.name !== 'plainCell') {
      const type = node.type.name === 'headline' ? 'subheading' : 'paragraph';
      flow.push({ type, content: nodesToRichText(node) });
    }
  });
  return flow;
}
