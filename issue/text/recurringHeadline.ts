import { richText, type RichText } from './inline.ts';

const recurring =
  /(?:^|\P{L})(?:der|dieser|diese|of the|this) (?:Woche|Monats|week|month)(?!\p{L})/iu;

/**
 * Returns the recurring part of a headline: "Chart der Woche: " of "Chart der Woche: Strom", all of a headline about
 * the week as a whole, nothing of any other.
 */
export function recurringHeadline(headline: RichText): RichText {
  const text = headline
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
    .join('');
  const label = /^[^:]{1,60}:(?=\s|$)/u.exec(text)?.[0] ?? text;
  if (!recurring.test(label)) return [];
  return richText(label.endsWith(':') ? `${label} ` : label);
}
