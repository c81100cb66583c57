import type { JSONContent } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { blankBlock, type Block, type UnknownBlock } from '../../../../issue/blocks/allBlocks.ts';
import { media } from '../../../../issue/blocks/audience.ts';
import { formOf, formsIn, type BlockForms } from './formsInSchema.ts';
import { formToNode, nodeToForm } from './convertForm.ts';

/**
 * Converts the blocks to an editor document. It always starts with a masthead: if there is none, an empty one
 * is added.
 */
export function blocksToDocument(
  blocks: readonly Block[],
  forms: BlockForms,
  language?: string,
): JSONContent {
  const masthead =
    blocks.find((block) => block.type === 'masthead') ?? blankBlock('masthead', 'masthead');
  const others = blocks.filter((block) => block !== masthead);
  return {
    type: 'doc',
    ...(language !== undefined && { attrs: { language } }),
    content: [masthead, ...others].map((block) => blockToNode(block, forms)),
  };
}

/** Returns the issue's own language; undefined for the newsletter's. */
export function languageOf(document: Node): string | undefined {
  return (document.attrs['language'] as string | null | undefined) ?? undefined;
}

function blockToNode(block: Block, forms: BlockForms): JSONContent {
  if (block.type === 'unknown') return { type: 'unknownBlock', attrs: { ...block } };
  return formToNode(forms.blocks[block.type], block);
}

/** Converts a block to an editor node. */
export function blockNode(schema: Schema, block: Block): Node {
  return schema.nodeFromJSON(blockToNode(block, formsIn(schema)));
}

/** Converts a part of a block, such as a news item or a company, to a node of that name. */
export function partNode(schema: Schema, name: string, part: object): Node {
  return schema.nodeFromJSON(formToNode(formOf(schema, name), { ...part }));
}

const known = new WeakMap<Node, Block>();

/**
 * Returns the document's blocks. Unchanged nodes return the same object, so that only the edited block is converted
 * again.
 */
export function documentToBlocks(document: Node): Block[] {
  const blocks: Block[] = [];
  document.forEach((node) => blocks.push(nodeToBlock(node)));
  return blocks;
}

/** Converts a top-level node to a block. */
export function nodeToBlock(node: Node): Block {
  let block = known.get(node);
  if (!block) known.set(node, (block = readBlock(node)));
  return block;
}

function readBlock(node: Node): Block {
  if (node.type.name === 'unknownBlock') return { ...node.attrs, type: 'unknown' } as UnknownBlock;
  const { audience, ...fields } = nodeToForm(formOf(node.type.schema, node.type.name), node);
  const medium = media.find((one) => one === audience);
  // The form has exactly the fields of the block's schema; the desk validates them again before writing.
  return { ...fields, ...(medium && { audience: medium }) } as unknown as Block;
}
