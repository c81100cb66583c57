import { useEffect } from 'react';
import { keepOpen } from '../../../session/unsaved.ts';

/**
 * Asks before the page is left or loaded anew while something on it is on no disk. A window whose program asks the
 * page calls `onAsked`, a function that stays the same.
 */
export function useLeaveGuard(isChanged: boolean, onAsked: () => void): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const guard = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    const letGo = keepOpen(onAsked);
    return () => {
      letGo();
      window.removeEventListener('beforeunload', guard);
    };
  }, [isChanged, onAsked]);
}
