import { useSyncExternalStore } from 'react';

/** Below this, a page between two panes would hold fewer than 45 characters per line. */
const narrow = window.matchMedia('(width < 1180px)');

/** True if the window has room for only one pane beside the page. */
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
