import { localeOf } from '../locale/localeOf.ts';
import { perLanguage } from '../locale/perLanguage.ts';

/** A language's conventions for characters that are not on a keyboard. */
export interface Conventions {
  /** Double and single quotation marks, opening and closing; with the space inside, in French. */
  readonly quotes: readonly [open: string, close: string];
  readonly singleQuotes: readonly [open: string, close: string];
  /** True if no-break spaces keep a number and its unit, and the parts of an abbreviation, on one line, as in German. */
  readonly bindsNumbers: boolean;
  /** True if a no-break space precedes high punctuation, as in French. */
  readonly spacesSigns: boolean;
}

/**
 * Returns the conventions of a language by its BCP 47 tag: quotation marks by CLDR; German otherwise follows Duden and
 * DIN 5008, English Hart’s Rules and the Chicago Manual, French the Lexique of the Imprimerie nationale.
 */
export const conventionsOf = perLanguage((language): Conventions => {
  const [open, close, inner, innerEnd] = localeOf(language).quotes;
  return {
    quotes: [open, close],
    singleQuotes: [inner, innerEnd],
    bindsNumbers: /^de\b/i.test(language),
    spacesSigns: /^fr\b(?!-CH)/i.test(language),
  };
});
