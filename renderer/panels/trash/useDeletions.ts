import { useCallback, useMemo, useState } from 'react';

/** An issue that was deleted while the library is open. */
export interface Deletion {
  /** Its name in the trash. */
  readonly name: string;
  readonly title: string;
  readonly wasOpen: boolean;
}

export interface Deletions {
  /** Deletions that can be undone, the latest last. */
  readonly all: readonly Deletion[];
  /** Those that the notice still lists. */
  readonly noticed: readonly Deletion[];
  readonly add: (deletion: Deletion) => void;
  /** Removes a deletion that was undone. */
  readonly remove: (name: string) => void;
  /** Closes the notice; its deletions can still be undone. */
  readonly hideNotice: () => void;
  /** Removes all; from now on they can only be restored from the trash. */
  readonly clear: () => void;
}

/** Tracks deleted issues that can be restored without opening the trash. */
export function useDeletions(): Deletions {
  const [all, setAll] = useState<readonly Deletion[]>([]);
  /** Names of the issues that the closed notice listed. */
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const add = useCallback((deletion: Deletion) => setAll((before) => [...before, deletion]), []);
  const remove = useCallback((name: string) => {
    setAll((before) => before.filter((each) => each.name !== name));
  }, []);
  const clear = useCallback(() => setAll([]), []);
  return useMemo(
    () => ({
      all,
      noticed: all.filter(({ name }) => !hidden.includes(name)),
      add,
      remove,
      hideNotice: () => setHidden(all.map(({ name }) => name)),
      clear,
    }),
    [all, hidden, add, remove, clear],
  );
}
