import { localeOf } from './localeOf.ts';

/** Returns a number as the language writes it: `1.283` in German, `1,283` in English, `1283` in Spanish. */
export function numberText(value: number, language: string): string {
  const { digits, decimal, group, minus, groupedFrom, groupsPairs } = localeOf(language);
  // Three decimals at most, as `Intl` writes them.
  const [whole = '', rest] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
  const places = groupsPairs ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const grouped = whole.length >= groupedFrom ? whole.replace(places, group) : whole;
  const text = (rest === undefined ? grouped : `${grouped}${decimal}${rest}`).replace(
    /\d/g,
    (digit) => digits[Number(digit)] ?? digit,
  );
  return value < 0 && /[^0.,]/.test(text) ? `${minus}${text}` : text;
}
