/** Words of charts, in German for `de…`, otherwise in English. */
export function isGerman(language: string): boolean {
  return /^de\b/i.test(language);
}

/** Returns the text for the language. */
export function said(language: string, german: string, english: string): string {
  return isGerman(language) ? german : english;
}
