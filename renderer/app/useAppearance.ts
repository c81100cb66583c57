import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/** Sets the window to light or dark; `system` follows the computer, and its changes. */
export function useAppearance(appearance: Preferences['appearance']): void {
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
}
