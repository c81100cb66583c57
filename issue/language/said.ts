/** What the app tells its author, unlike what readers see: in German or English, with names of values in braces. */
export interface Sentence {
  readonly de: string;
  readonly en: string;
}

/** True for `de…`. */
export function isGerman(language: string): boolean {
  return /^de\b/i.test(language);
}

/** Returns the text for the language. */
export function said(language: string, { de, en }: Sentence): string {
  return isGerman(language) ? de : en;
}
