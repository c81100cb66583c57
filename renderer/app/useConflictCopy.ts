import { useCallback, useState } from 'react';
import type { ConflictCopy } from '../../desk/contract.ts';

/** Holds which sync program's copy is shown; only a copy of the open issue can be. */
export function useConflictCopy(openId: string | undefined, open: (id: string) => Promise<void>) {
  const [copy, setCopy] = useState<ConflictCopy>();
  /** Opens the issue that the copy belongs to, and shows both. */
  const show = useCallback(
    (wanted: ConflictCopy) => {
      const opening = wanted.of === openId ? Promise.resolve() : open(wanted.of);
      void opening.then(() => setCopy(wanted));
    },
    [openId, open],
  );
  const close = useCallback(() => setCopy(undefined), []);
  return { copy: copy?.of === openId ? copy : undefined, show, close };
}
