/** True for `de…`: what charts tell their author is in German or English, unlike what they tell readers. */
export function isGerman(language: string): boolean {
  return /^de\b/i.test(language);
}

/** Returns a name at a length that a sentence can hold. */
export function brief(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}

/** What charts tell their author, with names of values in braces. */
export interface Sentence {
  readonly de: string;
  readonly en: string;
}

/** Returns the text for the language. */
export function said(language: string, { de, en }: Sentence): string {
  return isGerman(language) ? de : en;
}
