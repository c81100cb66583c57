/** How a language sets what a keyboard has no keys for. */
export interface Conventions {
  /** Double and single quotation marks, opening and closing. */
  readonly quotes: readonly [open: string, close: string];
  readonly singleQuotes: readonly [open: string, close: string];
  /** Whether it keeps a number and its unit, and the parts of an abbreviation, on one line by a no-break space. */
  readonly bindsNumbers: boolean;
}

/** Duden and DIN 5008 for German; Swiss German sets guillemets; English after Hart’s Rules and the Chicago Manual. */
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

/** The conventions of a language by its BCP 47 tag; English ones where it has none here. */
export function conventionsOf(language: string): Conventions {
  const tag = language.toLowerCase();
  if (/^de-(?:ch|li)\b/.test(tag)) return swiss;
  return /^de\b/.test(tag) ? german : english;
}
