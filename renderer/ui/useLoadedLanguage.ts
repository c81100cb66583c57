import { useRef } from 'react';
import { loadLanguage } from '../../issue/language/loadLanguage.ts';

/**
 * Returns a function that calls `onChoose` with a language once texts can be written in it. Only the last language counts,
 * as they need not be loaded in the order in which they are chosen.
 */
export function useLoadedLanguage(onChoose: (language: string) => void): (tag: string) => void {
  const chosen = useRef('');
  return (tag) => {
    chosen.current = tag;
    void loadLanguage(tag || undefined).then(() => {
      if (chosen.current === tag) onChoose(tag);
    });
  };
}
