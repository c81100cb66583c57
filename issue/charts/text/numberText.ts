import { localeOf } from '../../locale/localeOf.ts';
import { isGerman } from './words.ts';

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

/**
 * Returns how the values of a chart are written at their marks: all with as many decimals as the most exact needs, but
 * about four significant digits.
 */
export function valueFormat(
  values: readonly (number | undefined)[],
  language: string,
): (value: number, unit: string) => string {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const most = mostDecimals(Math.max(0, ...sizes));
  const decimals = sizes.reduce(
    (longest, size) => Math.max(longest, decimalsOf(rounded(size, most), most)),
    0,
  );
  // Next to large values a small one is not nothing.
  const decimalsFor = (value: number) =>
    value !== 0 && rounded(value, decimals) === 0
      ? Math.ceil(-Math.log10(Math.abs(value)))
      : decimals;
  return (value, unit) => withSign(compactText(value, language, decimalsFor), unit, language);
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
  { from: 1e12, german: '\u00A0Bio.', english: 'tn' },
  { from: 1e9, german: '\u00A0Mrd.', english: 'bn' },
  { from: 1e6, german: '\u00A0Mio.', english: 'm' },
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
  const word = isGerman(language) ? magnitude.german : magnitude.english;
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
