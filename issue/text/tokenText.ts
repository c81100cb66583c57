import { longDate, weekdayName, weekName } from '../calendar/dateText.ts';
import type { TextContext } from './context.ts';
import type { TokenName } from './inline.ts';

/** What a token says in this issue, in the publication's language: `1.283`, `+46`, `Montag`; empty when its value is not known. */
export function tokenText(name: TokenName, context: TextContext): string {
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

/** A number with the language's own separators: `1.283` in German, `1,283` in English. */
export function numberText(value: number, language: string): string {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.NumberFormat(language)));
  return format.format(value);
}

/** Making one takes longer than rendering the rest of a block. */
const formats = new Map<string, Intl.NumberFormat>();

function signed(value: number, language: string): string {
  return `${value < 0 ? '' : '+'}${numberText(value, language)}`;
}
