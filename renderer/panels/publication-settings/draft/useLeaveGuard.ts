import { useEffect } from 'react';
import { keepOpen } from '../../../session/unsaved.ts';

/**
 * Asks before the page is closed or reloaded while it has unsaved input. In a window whose program asks the page first,
 * `onAsked` is called; its identity must be stable.
 */
export function useLeaveGuard(isChanged: boolean, onAsked: () => void): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    const release = keepOpen(onAsked);
    return () => {
      release();
      window.removeEventListener('beforeunload', guard);
    };
  }, [isChanged, onAsked]);
}
