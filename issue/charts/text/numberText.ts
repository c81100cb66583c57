import { chartWordsFor } from '../../language/chartWords.ts';
import { localeOf } from '../../locale/localeOf.ts';

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

/** The shipped font has no narrow spaces. */
function marksOf(language: string): Marks {
  const { decimal, group } = localeOf(language);
  return { decimal, group: group.replace(/\s/u, '\u00A0') };
}

/** Returns a number with that many decimals, grouped, with a real minus. */
export function numberText(value: number, language: string, decimals: number): string {
  const { decimal, group } = marksOf(language);
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const digits = rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** Returns the decimals that a number needs, up to a limit, without float noise. */
export function decimalsOf(value: number, most = 12): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    const factor = 10 ** decimals;
    if (Math.abs(Math.round(value * factor) / factor - value) <= Math.abs(value) * 1e-12)
      return decimals;
  }
  return most;
}

/** Digits beyond which values differ only by the noise of floating point, as in computed shares and indices. */
export const mostDigits = 12;

/** Returns a value with only the digits that count. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(mostDigits));
}

/**
 * Returns how the values of a chart are written at their marks: all with as many decimals as the most exact needs, but
 * about four significant digits. Values of very different sizes have decimals by their own size, and different values
 * never have the same label.
 */
export function valueFormat(
  values: readonly (number | undefined)[],
  language: string,
): (value: number, unit: string) => string {
  const given = [...new Set(values.map((value = 0) => withoutNoise(value)))];
  const shared = sharedDecimals(given);
  const isExact = given.every((value) => isNear(rounded(value, shared), value));
  const decimalsFor = isExact ? sharedFormat(shared) : decimalsBySize(given);
  const text = (value: number, extra: number) =>
    compactText(
      value,
      language,
      (part) => {
        const decimals = decimalsFor(part);
        return Math.max(decimals, Math.min(decimals + extra, decimalsOf(part)));
      },
      2 + extra,
    );
  const isApart = (extra: number) =>
    new Set(given.map((value) => text(value, extra))).size === given.length;
  const extra = Array.from({ length: mostDigits }, (_, more) => more).find(isApart) ?? mostDigits;
  return (value, unit) => withSign(text(value, extra), unit, language);
}

/** True if rounding has left three significant digits. */
function isNear(written: number, value: number): boolean {
  return Math.abs(written - value) <= Math.abs(value) / 200;
}

/** Returns the decimals that the most exact value needs, as far as the largest one allows. */
function sharedDecimals(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  const most = mostDecimals(Math.max(0, ...sizes));
  return sizes.reduce(
    (longest, size) => Math.max(longest, decimalsOf(rounded(size, most), most)),
    0,
  );
}

/** The same decimals for all, but a small value next to large ones is not nothing. */
function sharedFormat(decimals: number): (value: number) => number {
  return (value) =>
    value !== 0 && rounded(value, decimals) === 0
      ? Math.ceil(-Math.log10(Math.abs(value)))
      : decimals;
}

/** The same decimals for values of about the same size. */
function decimalsBySize(values: readonly number[]): (value: number) => number {
  return (value) => {
    const size = mostDecimals(Math.abs(value));
    return sharedDecimals(values.filter((one) => mostDecimals(Math.abs(one)) === size));
  };
}

function mostDecimals(size: number): number {
  if (size >= 1000) return 0;
  if (size >= 100) return 1;
  return size >= 1 || size === 0 ? 2 : 1 - Math.floor(Math.log10(size));
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

const magnitudes = [
  { from: 1e12, name: 'trillion' },
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
] as const;

/** Returns numbers from a million on with a word instead of zeros, and at most that many decimals before the word. */
export function compactText(
  value: number,
  language: string,
  decimals: (part: number) => number,
  most = 2,
): string {
  const magnitude = magnitudes.find(({ from }) => Math.abs(value) >= from);
  if (!magnitude) return numberText(value, language, decimals(value));
  const part = rounded(value / magnitude.from, most);
  const word = chartWordsFor(language).magnitudes[magnitude.name];
  return `${numberText(part, language, decimalsOf(part, most))}${word}`;
}

/** Joins a number with a sign that belongs to it: 41 % in German, 41% in English. Other units are in the subtitle. */
export function withSign(text: string, unit: string, language: string): string {
  if (unit !== '%' && unit !== '‰') return text;
  return localeOf(language)
    .percent.replace(/\s/u, '\u00A0')
    .replace(/[%٪]/u, unit)
    .replace('#', text);
}
