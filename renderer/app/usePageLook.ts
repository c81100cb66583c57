import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/** Exposes text size, spacing and focus mode of the page to style sheets. */
export function usePageLook({ textSize, density, focusMode }: Preferences): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    style.setProperty('--text-scale', String(textSize / 100));
    dataset['density'] = density;
    dataset['focusMode'] = String(focusMode);
  }, [textSize, density, focusMode]);
}
