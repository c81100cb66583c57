import { useMemo, useState } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { useNarrowWindow } from './useNarrowWindow.ts';

/** What stands beside the page: the check while it is open, else the preview where that is wanted. */
export interface SidePane {
  readonly showCheck: boolean;
  readonly setShowCheck: (show: boolean) => void;
  /**
   * The preferences as they can be seen: no preview while the check is in its place, and in a narrow window either the
   * library or what is on the other side.
   */
  readonly preferences: Preferences;
  /** Takes changed preferences; whoever asks for the preview gets it in the place of the check. */
  readonly onPreferences: (preferences: Preferences) => void;
}

/** Lets the panes make room for each other for a while, without forgetting which are wanted. */
export function useSidePane(
  wanted: Preferences,
  onWanted: (preferences: Preferences) => void,
): SidePane {
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
      preferences,
      onPreferences: (changed) => {
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
