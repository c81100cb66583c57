import { longDate, weekdayName } from '../calendar/dateText.ts';
import { mergeTagLabels, tokenLabels } from '../language/inlineLabels.ts';
import { numberText } from '../locale/numberText.ts';
import type { Finding } from './finding.ts';

/**
 * A message to the user. `{name}` stands for a value, `{name|one|many}` for the word that goes with a number:
 * `{words} {words|Wort|Wörter}`.
 */
export interface Sentence {
  readonly de: string;
  readonly en: string;
}

/** The longest address that a sentence shows in full, in characters. */
const wholeAddress = 64;

const modes: Readonly<Record<string, Sentence>> = {
  light: { de: 'hell', en: 'light' },
  dark: { de: 'dunkel', en: 'dark' },
};

/**
 * Returns the sentence with its values filled in: German for `de…`, otherwise English, with dates and numbers in that
 * language's format.
 */
export function sentenceText(
  sentence: Sentence,
  values: Finding['values'],
  language: string,
): string {
  const inLanguage = language.toLowerCase().startsWith('de') ? 'de' : 'en';
  return sentence[inLanguage].replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return valueText(name, value, language, inLanguage);
    },
  );
}

function valueText(
  name: string,
  value: string | number,
  language: string,
  inLanguage: 'de' | 'en',
): string {
  if (typeof value === 'number') return numberText(value, language);
  switch (name) {
    case 'tag':
      return mergeTagLabels[value]?.[inLanguage] ?? value;
    case 'token':
      return tokenLabels[value]?.[inLanguage] ?? value;
    case 'mode':
      return modes[value]?.[inLanguage] ?? value;
    case 'weekday':
      return weekdayName(value, language);
    case 'address':
      return value.length > wholeAddress ? `${value.slice(0, wholeAddress - 1)}…` : value;
    default:
      return longDate(value, language) || value;
  }
}
