/** A language's conventions for characters that are not on a keyboard. */
export interface Conventions {
  /** Double and single quotation marks, opening and closing. */
  readonly quotes: readonly [open: string, close: string];
  readonly singleQuotes: readonly [open: string, close: string];
  /** True if no-break spaces keep a number and its unit, and the parts of an abbreviation, on one line. */
  readonly bindsNumbers: boolean;
}

/**
 * German follows Duden and DIN 5008; Swiss German uses guillemets; English follows Hart’s Rules and the Chicago Manual.
 */
const german: Conventions = {
  quotes: ['„', '“'],
  singleQuotes: ['‚', '‘'],
  bindsNumbers: true,
};
const swiss: Conventions = { quotes: ['«', '»'], singleQuotes: ['‹', '›'], bindsNumbers: true };
const english: Conventions = {
  quotes: ['“', '”'],
  singleQuotes: ['‘', '’'],
  bindsNumbers: false,
};

/** Returns the conventions of a language by its BCP 47 tag; English ones if it has none here. */
export function conventionsOf(language: string): Conventions {
  const tag = language.toLowerCase();
  if (/^de-(?:ch|li)\b/.test(tag)) return swiss;
  return /^de\b/.test(tag) ? german : english;
}
