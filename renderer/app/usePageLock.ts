import { useState, useSyncExternalStore } from 'react';
import type { Sent } from '../../issue/sent.ts';
import type { OpenedIssue } from '../session/openIssue.ts';

export interface PageLock {
  /** The issue's mark as sent. */
  readonly sent: Sent | undefined;
  /** Whether a sent issue is kept from being changed by accident. */
  readonly isLocked: boolean;
  readonly setLocked: (isLocked: boolean) => void;
  /** Whether the page can be written on. */
  readonly isEditable: boolean;
}

/** Locks the page of an issue that was sent, until it is unlocked; one that is not wholly understood stays locked. */
export function usePageLock({ issue, parsed, damaged }: OpenedIssue): PageLock {
  const sent = useSyncExternalStore(issue.subscribe, () => issue.get().sent);
  // It is unlocked for this mark: a new one locks the page again.
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
