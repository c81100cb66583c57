import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';

/** Exposes light and dark, text size, spacing and focus mode to style sheets. */
export function usePageLook({ appearance, textSize, density, focusMode }: Preferences): void {
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    style.setProperty('--text-scale', String(textSize / 100));
    dataset['density'] = density;
    dataset['focusMode'] = String(focusMode);
  }, [textSize, density, focusMode]);
}
