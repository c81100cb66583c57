import type { z } from 'zod';
import type { Piece } from '../text/piece.ts';

/** What a block's layout may depend on, beside the block itself. */
export interface LayoutContext {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  /** The publication's name. */
  readonly publication: string;
}

/** All that a block type means outside the editor. Each lives in a folder of its own; `registry.ts` lists them. */
export interface BlockDefinition<B extends { readonly id: string; readonly type: string }> {
  readonly type: B['type'];
  /** Checks a block as it stands in `issue.json`; every field but `id` and `type` has a default. */
  readonly schema: z.ZodType<B>;
  /** The block as its readers see it, in reading order. */
  pieces(block: B, context: LayoutContext): readonly Piece[];
  /** The block as next week's issue starts with it: its structure and standing text, its content gone. */
  emptied(block: B, weeks: number): B;
}
