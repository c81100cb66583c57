import { useState } from 'react';
import type { Issue } from '../../../issue/issue.ts';
import { layoutOf, type Publication } from '../../../issue/publication.ts';
import { changeGuesses, type GuessChange, type Guesses } from './changeGuesses.ts';

/** An import's blocks with the author's changes. */
export type ChangedImport = NonNullable<ReturnType<typeof useGuesses>>;

/** Holds the author's changes to what was guessed; another import starts without any. */
export function useGuesses(issue: Issue | undefined, publication: Publication) {
  const [changed, setChanged] = useState<{ readonly of: Issue; readonly guesses: Guesses }>();
  if (!issue) return undefined;
  const isChanged = changed?.of === issue;
  const guesses: Guesses = isChanged ? changed.guesses : { blocks: issue.blocks, removed: [] };
  return {
    ...guesses,
    issue: { ...issue, blocks: guesses.blocks },
    isChanged,
    change: (change: GuessChange) => {
      const next = changeGuesses(guesses, change, layoutOf(publication));
      if (next !== guesses) setChanged({ of: issue, guesses: next });
    },
    /** Discards all changes. */
    reset: () => setChanged(undefined),
  };
}
