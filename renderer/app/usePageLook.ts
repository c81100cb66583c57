import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/** Sets the page's text size, its spacing and whether only the current paragraph is clear, for style sheets to follow. */
export function usePageLook({ textSize, density, focusMode }: Preferences): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    style.setProperty('--text-scale', String(textSize / 100));
    dataset['density'] = density;
    dataset['focusMode'] = String(focusMode);
  }, [textSize, density, focusMode]);
}
