import { z } from 'zod';
import type { OwnLabels } from '../language/labels.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Piece } from '../text/piece.ts';
import type { PieceReader } from '../text/pieceReader.ts';
import { media } from './audience.ts';

/** What a block's layout may depend on, besides the block itself. */
export interface LayoutContext {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  /** The publication's name. */
  readonly publication: string;
  /** The publication's own wording of labels. */
  readonly labels?: OwnLabels | undefined;
}

/** What a block may use when it is read back from an export. */
export interface ReadContext {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  /** Returns the date at the end of a text, in the language's notation, and the text before it. */
  readonly dateAtEnd: (
    text: string,
  ) => { readonly date: IsoDate; readonly before: string } | undefined;
  /** Returns the number that a token shows; null if none shows one. */
  readonly numberOf: (token: 'subscribers' | 'subscriber-change') => number | null;
}

/** Everything a block type means outside the editor. Each type has its own folder; `allBlocks.ts` lists them. */
export interface BlockDefinition<B> {
  /** The capital that stands for it in exports. Never reuse one for another type. */
  readonly letter: string;
  /** What the check expects of it; nothing if it has no content, or if other rules cover it. */
  readonly needs: 'headline' | 'content' | 'nothing';
  /** True if its links are expected to recur, within an issue and in the next one. */
  readonly repeatsLinks?: true;
  /** Validates a block as stored in `issue.json`; every field but `id` and `type` has a default. */
  readonly schema: z.ZodType<B>;
  /** Returns the block as readers see it, in reading order. */
  pieces(block: B, context: LayoutContext): readonly Piece[];
  /**
   * The inverse: returns the fields that these pieces show. It may guess where they are ambiguous; an export stores
   * what it gets wrong or cannot see separately (see `issue/round-trip/`), at the cost of bytes.
   */
  read(pieces: PieceReader, context: ReadContext): Partial<B>;
  /** Returns the block as next week's issue starts with it: structure and standing text kept, content removed. */
  emptied(block: B, weeks: number): B;
}

/** Returns the schema of a block as stored in `issue.json`, with these fields behind those that blocks have in common. */
export function blockSchema<Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  fields: Fields,
) {
  return z.strictObject({
    id: z.string(),
    type: z.literal(type),
    /** The only medium that shows the block; absent for both. */
    audience: z.enum(media).optional(),
    ...fields,
  });
}
