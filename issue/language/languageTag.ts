import { z } from 'zod';

/** A well-formed BCP 47 tag, such as `de` or `en-GB`, which `Intl` accepts without throwing. */
export const languageTag = z.string().refine(isLanguageTag, 'This is no language tag like "de".');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
