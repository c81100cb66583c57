import { useState, useSyncExternalStore } from 'react';
import type { Sent } from '../../issue/issue.ts';
import type { OpenedIssue } from '../session/openIssue.ts';

export interface PageLock {
  /** The mark of a sent issue. */
  readonly sent: Sent | undefined;
  /** True if a sent issue is protected from accidental changes. */
  readonly isLocked: boolean;
  readonly setLocked: (isLocked: boolean) => void;
  /** True if the page can be edited. */
  readonly isEditable: boolean;
}

/** Locks the page of a sent issue until it is unlocked; an issue that could not be read completely stays locked. */
export function usePageLock({ issue, parsed, damaged }: OpenedIssue): PageLock {
  const sent = useSyncExternalStore(issue.subscribe, () => issue.get().sent);
  // The mark that was unlocked; a new mark locks the page again.
  const [unlocked, setUnlocked] = useState<Sent>();
  const isLocked = sent !== undefined && sent !== unlocked;
  return {
    sent,
    isLocked,
    setLocked: (lock) => {
      setUnlocked(lock ? undefined : sent);
    },
    isEditable: parsed.outcome === 'parsed' && !damaged && !isLocked,
  };
}
