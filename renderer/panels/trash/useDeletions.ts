import { useCallback, useMemo, useState } from 'react';

/** An issue that was deleted while the library is open. */
export interface Deletion {
  /** Its name in the trash. */
  readonly name: string;
  readonly title: string;
  readonly wasOpen: boolean;
}

export interface Deletions {
  /** What can be undone, the last deletion last. */
  readonly all: readonly Deletion[];
  /** Those of them that the notice is still about. */
  readonly noticed: readonly Deletion[];
  readonly add: (deletion: Deletion) => void;
  /** Takes one out that was undone. */
  readonly remove: (name: string) => void;
  /** Closes the notice: what it was about can still be undone. */
  readonly hideNotice: () => void;
  /** Takes out all: from now on the trash itself is where to get them back. */
  readonly clear: () => void;
}

/** Remembers which issues were deleted and can be got back without looking into the trash. */
export function useDeletions(): Deletions {
  const [all, setAll] = useState<readonly Deletion[]>([]);
  /** Names of those that the notice was closed about. */
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const add = useCallback((deletion: Deletion) => {
    setAll((before) => [...before, deletion]);
  }, []);
  const remove = useCallback((name: string) => {
    setAll((before) => before.filter((each) => each.name !== name));
  }, []);
  const clear = useCallback(() => {
    setAll([]);
  }, []);
  return useMemo(
    () => ({
      all,
      noticed: all.filter(({ name }) => !hidden.includes(name)),
      add,
      remove,
      hideNotice: () => {
        setHidden(all.map(({ name }) => name));
      },
      clear,
    }),
    [all, hidden, add, remove, clear],
  );
}
