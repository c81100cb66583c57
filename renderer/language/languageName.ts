import { perLanguage } from '../../issue/locale/perLanguage.ts';

const namesIn = perLanguage((code) => new Intl.DisplayNames(code, { type: 'language' }));

/** Returns the name of a language in one of the interface, by their BCP 47 tags; the tag itself if it has no name. */
export function languageName(tag: string, code: string): string {
  return namesIn(code).of(tag) ?? tag;
}
