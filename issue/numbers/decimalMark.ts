import type { DecimalMark } from './writtenNumber.ts';

const marks = new Map<string, DecimalMark>();

/** Returns a language's decimal mark: a comma in German, a point in English. */
export function decimalMarkOf(language: string): DecimalMark {
  let mark = marks.get(language);
  if (!mark) {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    mark = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
    marks.set(language, mark);
  }
  return mark;
}
