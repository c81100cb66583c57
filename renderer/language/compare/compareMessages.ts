import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';

/** Messages of the comparison of two versions, in one language. */
export interface CompareMessages {
  readonly changes: Readonly<Record<BlockComparison['change'], string>>;
  readonly moved: string;
  /** "3 Blöcke unverändert". */
  readonly unchanged: (count: number) => string;
  /** A block whose words did not change. */
  readonly noWord: string;
  /** Placeholder for a block that is missing in a version. */
  readonly absent: string;
  /** A block without text. */
  readonly empty: string;
  readonly equal: string;
}
