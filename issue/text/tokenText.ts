import { longDate, weekdayName, weekName } from '../calendar/dateText.ts';
import { localeOf } from '../locale/localeOf.ts';
import { numberText } from '../locale/numberText.ts';
import type { TextContext } from './context.ts';
import type { Token, TokenName } from './inline.ts';

/** Returns what a token shows in this issue: its value and its unit word; empty if its value is unknown. */
export function tokenText(
  { token, unit }: Pick<Token, 'token' | 'unit'>,
  context: TextContext,
): string {
  const value = tokenValue(token, context);
  const number = tokenNumber(token, context);
  if (!unit || number === undefined) return value;
  return `${value} ${isOne(number, context.language) ? unit.one : unit.other}`;
}

/** True if the language uses the singular with the number. */
export function isOne(number: number, language: string): boolean {
  return localeOf(language).isOne(Math.abs(number));
}

/** Returns the number that a token counts; undefined if it counts nothing, or its value is unknown. */
export function tokenNumber(name: TokenName, context: TextContext): number | undefined {
  switch (name) {
    case 'words':
      return context.words;
    case 'minutes':
      return context.minutes;
    case 'subscribers':
      return context.subscribers;
    case 'subscriber-change':
      return context.subscriberChange;
    default:
      return undefined;
  }
}

/** Returns a token's value in the publication's language: `1.283`, `+46`, `Montag`; empty if unknown. */
export function tokenValue(name: TokenName, context: TextContext): string {
  const { language } = context;
  switch (name) {
    case 'words':
      return numberText(context.words, language);
    case 'minutes':
      return numberText(context.minutes, language);
    case 'weekday':
      return weekdayName(context.date, language);
    case 'date':
      return longDate(context.date, language);
    case 'week':
      return weekName(context.date, language);
    case 'subscribers':
      return context.subscribers === undefined ? '' : numberText(context.subscribers, language);
    case 'subscriber-change':
      return context.subscriberChange === undefined
        ? ''
        : signed(context.subscriberChange, language);
  }
}

function signed(value: number, language: string): string {
  return `${value < 0 ? '' : '+'}${numberText(value, language)}`;
}
