import { hasLocale } from '../locale/localeOf.ts';
import { hasLabels } from './labels.ts';

/** True if texts can be written in the language of a BCP 47 tag as they should be. */
export function isLanguageLoaded(language: string): boolean {
  return isLoaded || (hasLocale(language) && hasLabels(language));
}

let isLoaded = false;

/** Loads what other languages than the interface's need; must be done before anything is written in one. */
export async function loadLanguage(language: string): Promise<void> {
  if (isLanguageLoaded(language)) return;
  await import('./allLanguages.ts');
  isLoaded = true;
}
