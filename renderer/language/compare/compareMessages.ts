import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';

/** Every sentence of the view that shows what changed between two versions, in one language. */
export interface CompareMessages {
  readonly changes: Readonly<Record<BlockComparison['change'], string>>;
  readonly moved: string;
  /** "3 Blöcke unverändert". */
  readonly unchanged: (count: number) => string;
  /** A block that changed in no word. */
  readonly noWord: string;
  /** In the place of a block that a version lacks. */
  readonly absent: string;
  /** A block in which nothing is written. */
  readonly empty: string;
  readonly equal: string;
}
