import { useMemo, useState } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/** What stands beside the page: the check while it is open, else the preview where that is wanted. */
export interface SidePane {
  readonly showCheck: boolean;
  readonly setShowCheck: (show: boolean) => void;
  /** The preferences as they can be seen: no preview while the check is in its place. */
  readonly preferences: Preferences;
  /** Takes changed preferences; whoever asks for the preview gets it in the place of the check. */
  readonly onPreferences: (preferences: Preferences) => void;
}

/** Lets the check stand in the place of the preview for a while, without forgetting that the preview is wanted. */
export function useSidePane(
  preferences: Preferences,
  onPreferences: (preferences: Preferences) => void,
): SidePane {
  const [showCheck, setShowCheck] = useState(false);
  return useMemo(() => {
    if (!showCheck) return { showCheck, setShowCheck, preferences, onPreferences };
    return {
      showCheck,
      setShowCheck,
      preferences: { ...preferences, preview: false },
      onPreferences: (changed) => {
        setShowCheck(!changed.preview);
        onPreferences({ ...changed, preview: changed.preview || preferences.preview });
      },
    };
  }, [showCheck, preferences, onPreferences]);
}
