import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/**
 * The pane beside the page: the check while it is open, otherwise the preview if it is enabled. Lets panes replace each
 * other temporarily, and remembers which ones are enabled.
 */
export function useSidePane(wanted: Preferences, onWanted: (preferences: Preferences) => void) {
  const [showCheck, setShowCheck] = useState(false);
  const [isPreviewFirst, setPreviewFirst] = useState(false);
  const isNarrow = useNarrowWindow();
  return useMemo(() => {
    const isOtherSide = showCheck || (wanted.preview && (isPreviewFirst || !wanted.sidebar));
    const preferences = {
      ...wanted,
      sidebar: wanted.sidebar && !(isNarrow && isOtherSide),
      preview: wanted.preview && !showCheck && (isOtherSide || !isNarrow),
    };
    return {
      showCheck,
      setShowCheck,
      /**
       * The effective preferences: no preview while the check replaces it, and in a narrow window either the library or
       * the pane on the other side.
       */
      preferences,
      /** Applies changed preferences; enabling the preview closes the check. */
      onPreferences: (changed: Preferences) => {
        const asksFor = (pane: 'sidebar' | 'preview') => changed[pane] && !preferences[pane];
        if (asksFor('preview') || (isNarrow && asksFor('sidebar'))) {
          setShowCheck(false);
          setPreviewFirst(asksFor('preview'));
        }
        const asWanted = (pane: 'sidebar' | 'preview') =>
          changed[pane] === preferences[pane] ? wanted[pane] : changed[pane];
        onWanted({ ...changed, sidebar: asWanted('sidebar'), preview: asWanted('preview') });
      },
    };
  }, [showCheck, isPreviewFirst, isNarrow, wanted, onWanted]);
}

/** Below this, a page between two panes would hold fewer than 45 characters per line. */
const narrow = window.matchMedia('(width < 1180px)');

/** True if the window has room for only one pane beside the page. */
function useNarrowWindow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function isNarrow(): boolean {
  return narrow.matches;
}

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}
