import type { z } from 'zod';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Piece } from '../text/piece.ts';
import type { PieceReader } from '../text/pieceReader.ts';

/** What a block's layout may depend on, beside the block itself. */
export interface LayoutContext {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  /** The publication's name. */
  readonly publication: string;
}

/** What a block may ask when it is read back from an export. */
export interface ReadContext {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  /** The day with which a text ends, written as the language writes it, and the text before it. */
  readonly dateAtEnd: (
    text: string,
  ) => { readonly date: IsoDate; readonly before: string } | undefined;
  /** The number that a token shows; null where none shows one. */
  readonly numberOf: (token: 'subscribers' | 'subscriber-change') => number | null;
}

/** All that a block type means outside the editor. Each lives in a folder of its own; `registry.ts` lists them. */
export interface BlockDefinition<B extends { readonly id: string; readonly type: string }> {
  readonly type: B['type'];
  /** Checks a block as it stands in `issue.json`; every field but `id` and `type` has a default. */
  readonly schema: z.ZodType<B>;
  /** The block as its readers see it, in reading order. */
  pieces(block: B, context: LayoutContext): readonly Piece[];
  /**
   * The other way round: the fields that these pieces show. Where they leave a choice it may guess; what it gets wrong
   * or does not see, an export tells beside (see `issue/round-trip/`), at the cost of bytes.
   */
  read(pieces: PieceReader, context: ReadContext): Partial<B>;
  /** The block as next week's issue starts with it: its structure and standing text, its content gone. */
  emptied(block: B, weeks: number): B;
}
