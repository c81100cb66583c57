import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { countIssue, textContext } from '../../../issue/counting/countIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import { plainText } from '../../../issue/text/plainText.ts';
import { blockName } from '../../language/blockName.ts';
import type { Messages } from '../../language/messages.ts';

/** One block in the outline. */
export interface OutlineRow {
  readonly id: string;
  /** The block type's name in the interface's language. */
  readonly kind: string;
  /** Its headline or other opening text; empty if the block is. */
  readonly title: string;
  readonly words: number;
  /** True for the masthead, which cannot be moved. */
  readonly isFixed: boolean;
}

/** Returns the issue's blocks from top to bottom, with their word counts; unchanged blocks are not counted again. */
export function outlineRows(
  issue: Issue,
  publication: Publication,
  messages: Messages,
): OutlineRow[] {
  const context = textContext(issue, publication);
  const counts = countIssue(issue, publication).blocks;
  return issue.blocks.map((block, index) => ({
    id: block.id,
    kind: blockName(block.type, messages),
    title: titleOf(block, context).trim(),
    words: counts[index]?.words ?? 0,
    isFixed: block.type === 'masthead',
  }));
}

function titleOf(block: Block, context: TextContext): string {
  switch (block.type) {
    case 'masthead':
      return block.title;
    case 'button':
    case 'share':
      return block.label;
    case 'pull-quote':
      return plainText(block.content, context);
    case 'figure':
      return plainText(block.caption, context);
    case 'greeting':
    case 'outro':
    case 'small-print':
    case 'divider':
    case 'unknown':
      return '';
    default:
      return plainText(block.headline, context);
  }
}

/** Returns the blocks with one of them moved; undefined if nothing moves, or the masthead would. */
export function reordered(
  blocks: readonly Block[],
  id: string,
  place: number,
): readonly Block[] | undefined {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  const first = blocks[0]?.type === 'masthead' ? 1 : 0;
  if (!block || from < first || place < first || place >= blocks.length || place === from)
    return undefined;
  return blocks.toSpliced(from, 1).toSpliced(place, 0, block);
}
