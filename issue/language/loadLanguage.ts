/** Languages that need nothing besides the first script. */
const first = /^(?:de(?:-de)?|en(?:-us)?)$/i;

let isLoaded = false;

/** True if texts can be written in the language of a BCP 47 tag as they should be, or if there is none. */
export function isLanguageLoaded(language: string | undefined): boolean {
  return isLoaded || language === undefined || first.test(language);
}

/** Loads what other languages than the interface's need; must be done before anything is written in one. */
export async function loadLanguage(language: string | undefined): Promise<void> {
  if (isLanguageLoaded(language)) return;
  await import('./allLanguages.ts');
  isLoaded = true;
}
