import type { BlockComparison } from '../../../issue/compare/compareIssues.ts';

/** Messages of the comparison of two versions. */
export const compare = {
  changes: {
    same: 'Unchanged',
    changed: 'Changed',
    added: 'New',
    removed: 'Removed',
  } satisfies Record<BlockComparison['change'], string>,
  moved: 'Moved',
  /** "3 Blöcke unverändert". */
  unchanged: (count: number) =>
    count === 1 ? '1 block unchanged' : `${String(count)} blocks unchanged`,
  /** A block whose words did not change. */
  noWord: 'The words are the same, but a picture, formatting or a setting differs.',
  /** Placeholder for a block that is missing in a version. */
  absent: 'Not in this version',
  /** A block without text. */
  empty: 'No text',
  equal: 'The versions are identical.',
};
