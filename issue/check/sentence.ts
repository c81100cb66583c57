import { longDate, weekdayName } from '../calendar/dateText.ts';
import { mergeTagLabels, tokenLabels } from '../language/inlineLabels.ts';
import { said, type Sentence } from '../language/said.ts';
import { numberText } from '../locale/numberText.ts';
import type { Finding } from './finding.ts';

/** The longest address that a sentence shows in full, in characters. */
const wholeAddress = 64;

const modes: Readonly<Record<string, Sentence>> = {
  light: { de: 'hell', en: 'light' },
  dark: { de: 'dunkel', en: 'dark' },
};

/**
 * Returns the sentence with its values filled in; `{name|one|many}` is the word that goes with a number, as in
 * `{words} {words|Wort|Wörter}`: German for `de…`, otherwise English, with dates and numbers in that
 * language's format.
 */
export function sentenceText(
  sentence: Sentence,
  values: Finding['values'],
  language: string,
): string {
  return said(language, sentence).replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return valueText(name, value, language);
    },
  );
}

function valueText(name: string, value: string | number, language: string): string {
  if (typeof value === 'number') return numberText(value, language);
  const label = (labels: Readonly<Record<string, Sentence>>) => {
    const found = labels[value];
    return found ? said(language, found) : value;
  };
  switch (name) {
    case 'tag':
      return label(mergeTagLabels);
    case 'token':
      return label(tokenLabels);
    case 'mode':
      return label(modes);
    case 'weekday':
      return weekdayName(value, language);
    case 'address':
      return value.length > wholeAddress ? `${value.slice(0, wholeAddress - 1)}…` : value;
    default:
      return longDate(value, language) || value;
  }
}
