import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import {
  blankBlock,
  type Block,
  type Masthead,
  type NewsItem,
} from '../../../issue/blocks/allBlocks.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { richText } from '../../../issue/text/inline.ts';
import { deleteSelected } from '../steps/deleteSelected.ts';
import { isBlank } from '../steps/isBlank.ts';
import { blockAtSelection, isMovableSelected, nodeAround } from '../steps/place.ts';
import { blockNode, nodeToBlock, partNode } from '../schema/document/issueDocument.ts';

/**
 * Inserts blocks after the block at the selection, or replaces it if it is an empty text block; items of a section
 * without a headline go after the selected news item. An issue has one masthead: a pasted one fills its empty fields,
 * or becomes text if there is already a title.
 */
export function insertBlocks(tr: Transaction, blocks: readonly Block[]): Transaction {
  const { selection } = tr;
  const { schema } = tr.doc.type;
  const isOver = !selection.empty && !isMovableSelected(tr);
  if (isOver) deleteSelected(tr);
  const item = nodeAround(tr.selection.$from, (node) => node.type.name === 'newsItem');
  const items = looseItems(blocks);
  if (item && items) {
    const nodes = items.map((each) => partNode(schema, 'newsItem', { ...each, id: newBlockId() }));
    return put(tr, item.position, item.node, nodes, isBlank(item.node));
  }
  const added = withoutMasthead(tr, blocks);
  const nodes = added.map((block) => blockNode(schema, withFreshIds(block)));
  const place = blockAtSelection(tr);
  if (!place) return tr.insert(tr.doc.content.size, nodes);
  const isEmptied = isOver && place.node.type.name !== 'masthead' && isBlank(place.node);
  return put(tr, place.position, place.node, nodes, isEmptied || isBlankText(place.node));
}

/** True for a general-purpose text block in which nothing is written yet. */
export function isBlankText(node: Node): boolean {
  return node.type.name === 'textSection' && isBlank(node);
}

function put(tr: Transaction, at: number, node: Node, nodes: Node[], replace: boolean) {
  const end = at + node.nodeSize;
  const content = Fragment.from(nodes);
  if (nodes.length === 0) return tr;
  tr.replaceWith(replace ? at : end, end, content);
  const last = (replace ? at : end) + content.size;
  return tr.setSelection(Selection.near(tr.doc.resolve(last), -1)).scrollIntoView();
}

function looseItems(blocks: readonly Block[]): readonly NewsItem[] | undefined {
  const items: NewsItem[] = [];
  for (const block of blocks) {
    if (block.type !== 'news-section' || block.headline.length > 0 || block.emoji !== '') return;
    items.push(...block.items);
  }
  return items.length > 0 ? items : undefined;
}

function withFreshIds(block: Block): Block {
  if (block.type !== 'news-section') return { ...block, id: newBlockId() };
  const items = block.items.map((item) => ({ ...item, id: newBlockId() }));
  return { ...block, id: newBlockId(), items };
}

function withoutMasthead(tr: Transaction, blocks: readonly Block[]): readonly Block[] {
  const isHead = (block: Block) => block.type === 'masthead';
  const pasted = blocks.filter((block): block is Masthead => block.type === 'masthead');
  const others = blocks.filter((block) => !isHead(block));
  const page = tr.doc.firstChild;
  const own = page && nodeToBlock(page);
  const [head, ...more] = pasted;
  if (!head || !page || own?.type !== 'masthead') return others;
  if (own.title !== '') return [...pasted.flatMap((each) => headAsText(each)), ...others];
  const filled = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, value || head[name as keyof Masthead]]),
  ) as unknown as Masthead;
  const { schema } = tr.doc.type;
  tr.replaceWith(0, page.nodeSize, blockNode(schema, filled));
  return [...headAsText(head, filled), ...more.flatMap((each) => headAsText(each)), ...others];
}

/** Returns a masthead's content as text, without what another masthead already contains. */
function headAsText(head: Masthead, said?: Masthead): Block[] {
  const words = (['title', 'byline', 'subject', 'preheader'] as const).map((name) =>
    head[name] === said?.[name] ? '' : head[name],
  );
  const [title = '', ...lines] = words;
  if (words.every((line) => line === '')) return [];
  const body = paragraphs(...lines.filter((line) => line !== ''));
  return [{ ...blankBlock('text', ''), headline: richText(title), body: [...body] }];
}
