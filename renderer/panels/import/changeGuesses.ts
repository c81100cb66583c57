import type { Block } from '../../../issue/blocks/allBlocks.ts';
import type { LayoutContext } from '../../../issue/blocks/blockDefinition.ts';
import { withKind, type GuessedKind } from '../../../issue/import/guesses/changeKind.ts';
import { joinBlocks, splitBlock } from '../../../issue/import/guesses/splitBlock.ts';

/** The blocks of an import as the author wants them, and those that are to be left out. */
export interface Guesses {
  readonly blocks: readonly Block[];
  /** Each with its place among the blocks. */
  readonly removed: readonly { readonly block: Block; readonly at: number }[];
}

/** A change to what an import guessed; `at` is the index of a block. */
export type GuessChange =
  | { readonly kind: 'kind'; readonly at: number; readonly to: GuessedKind }
  | { readonly kind: 'split'; readonly at: number; readonly place: number; readonly newId: string }
  | { readonly kind: 'join' | 'leave-out'; readonly at: number }
  | { readonly kind: 'take-back'; readonly removed: number }
  | { readonly kind: 'head'; readonly at: number; readonly title?: string; readonly date?: string };

/** Applies a change; the same object if there is nothing to change. */
export function changeGuesses(
  guesses: Guesses,
  change: GuessChange,
  context: LayoutContext,
): Guesses {
  const { blocks, removed } = guesses;
  if (change.kind === 'take-back') {
    const back = removed[change.removed];
    if (!back) return guesses;
    return {
      blocks: blocks.toSpliced(back.at, 0, back.block),
      removed: removed.toSpliced(change.removed, 1),
    };
  }
  const { at } = change;
  const block = blocks[at];
  if (!block) return guesses;
  switch (change.kind) {
    case 'kind': {
      const made = withKind(block, change.to, context);
      return made ? { ...guesses, blocks: blocks.with(at, made) } : guesses;
    }
    case 'split':
      return {
        ...guesses,
        blocks: blocks.toSpliced(at, 1, ...splitBlock(block, change.place, change.newId)),
      };
    case 'join': {
      const next = blocks[at + 1];
      const joined = next && joinBlocks(block, next, context);
      return joined ? { ...guesses, blocks: blocks.toSpliced(at, 2, joined) } : guesses;
    }
    case 'leave-out':
      return { blocks: blocks.toSpliced(at, 1), removed: [...removed, { block, at }] };
    case 'head': {
      if (block.type !== 'masthead') return guesses;
      const { title = block.title, date = block.date } = change;
      return { ...guesses, blocks: blocks.with(at, { ...block, title, date }) };
    }
  }
}
