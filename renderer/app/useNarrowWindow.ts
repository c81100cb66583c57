import { useSyncExternalStore } from 'react';

/** Below this, a page between two panes would hold fewer than 45 characters a line. */
const narrow = window.matchMedia('(width < 1180px)');

/** Whether the window has room for one pane beside the page, not for two. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function isNarrow(): boolean {
  return narrow.matches;
}

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => {
    narrow.removeEventListener('change', changed);
  };
}
