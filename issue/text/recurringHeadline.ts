import { richText, type RichText } from './inline.ts';
import { wordsOf } from './richText.ts';

/** "Of the week" in the languages of the headlines of a first issue; a Polish week also ends or begins. */
const ofTheWeek = [
  '(?:der|dieser|diese|of the|this) (?:Woche|Monats|week|month)',
  '(?:de la|de cette|de esta) (?:semaine|semana)|du mois|del mes',
  '(?:della|di questa) settimana|del mese',
  '(?:da|desta) semana|do mês',
  'van (?:de|deze) (?:week|maand)',
  '(?<!(?:koniec|końca|początek|początku|środek|połowie) )(?:tygodnia|miesiąca)',
];
const recurring = new RegExp(`(?<!\\p{L})(?:${ofTheWeek.join('|')})(?!\\p{L})`, 'iu');

/**
 * Returns the recurring part of a headline: "Chart der Woche: " of "Chart der Woche: Strom", all of a headline about
 * the week as a whole, nothing of any other.
 */
export function recurringHeadline(headline: RichText): RichText {
  const text = headline.map(wordsOf).join('');
  const label = /^[^:]{1,60}:(?=\s|$)/u.exec(text)?.[0] ?? text;
  if (!recurring.test(label)) return [];
  return richText(label.endsWith(':') ? `${label} ` : label);
}
