import { useState, useSyncExternalStore } from 'react';
import type { Sent } from '../../issue/issue.ts';
import type { OpenedIssue } from '../session/openIssue.ts';

/** Locks the page of a sent issue until it is unlocked; an issue that could not be read completely stays locked. */
export function usePageLock({ issue, parsed, damaged }: OpenedIssue) {
  const sent = useSyncExternalStore(issue.subscribe, () => issue.get().sent);
  // The mark that was unlocked; a new mark locks the page again.
  const [unlocked, setUnlocked] = useState<Sent>();
  const isLocked = sent !== undefined && sent !== unlocked;
  return {
    /** The mark of a sent issue. */
    sent,
    /** True if a sent issue is protected from accidental changes. */
    isLocked,
    setLocked: (lock: boolean) => setUnlocked(lock ? undefined : sent),
    /** True if the page can be edited. */
    isEditable: parsed.outcome === 'parsed' && !damaged && !isLocked,
  };
}
