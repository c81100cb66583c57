import { chartWordsFor, counted, filled } from '../../language/chartWords.ts';
import { decimalsOf, mostDigits, numberText, withoutNoise, withSign } from './numberText.ts';

/** Numbers and changes in a sentence. */
export interface ExactFormat {
  readonly number: (value: number) => string;
  /** " (+25 %)", " (das 12-Fache)": what became of the first value, going by the values as they are printed. */
  readonly change: (first: number, last: number) => string;
}

/**
 * Returns how the values of a sentence are written: rounded to three or four digits, or to as many as are needed to tell
 * different ones apart.
 */
export function exactFormat(
  values: readonly number[],
  unit: string,
  language: string,
): ExactFormat {
  const ascending = values.map(withoutNoise).toSorted((one, other) => one - other);
  const extra = Array.from({ length: mostDigits }, (_, more) => more).find((more) =>
    areApart(ascending, more),
  );
  const printed = (value: number) => rounded(withoutNoise(value), extra ?? mostDigits);
  const number = (value: number) => withSign(plainText(printed(value), language), unit, language);
  const change = (first: number, last: number) =>
    ` (${changeText(printed(first), printed(last), unit, language)})`;
  return { number, change };
}

/** True if rounding changes the distance between neighbours by a quarter at most. */
function areApart(ascending: readonly number[], extra: number): boolean {
  return ascending.every((value, at) => {
    const before = ascending[at - 1] ?? value;
    const distance = rounded(value, extra) - rounded(before, extra);
    return Math.abs(distance - (value - before)) <= (value - before) / 4;
  });
}

function rounded(value: number, extra: number): number {
  return Number(value.toFixed(Math.min(100, decimalsFor(Math.abs(value)) + extra)));
}

function decimalsFor(size: number): number {
  if (size >= 1000 || size === 0) return 0;
  if (size >= 100) return 1;
  return size >= 1 ? 2 : 2 - Math.floor(Math.log10(size));
}

function plainText(value: number, language: string): string {
  return numberText(value, language, decimalsOf(value, 30));
}

/** A percentage, also of something: "% des BIP", "percent". */
const percentUnit = /^(?:%|prozent|per ?cent|pct\.?)(?!\p{L})/iu;

function changeText(first: number, last: number, unit: string, language: string): string {
  const words = chartWordsFor(language);
  if (first === last) return words.unchanged;
  const isPercent = percentUnit.test(unit);
  if (isPercent || first <= 0 || last <= 0) {
    const difference = withoutNoise(last - first);
    const text = signed(plainText(difference, language));
    return isPercent ? counted(words.percentagePoints, Math.abs(difference), words, text) : text;
  }
  const ratio = last / first;
  return ratio >= 10 || ratio < 0.001 ? timesText(ratio, language) : percentText(ratio, language);
}

function signed(text: string): string {
  return text.startsWith('−') ? text : `+${text}`;
}

/** A change by hundreds of percent, or to almost nothing, says less than a factor. */
function timesText(ratio: number, language: string): string {
  const factor = Number(Math.max(ratio, 1 / ratio).toPrecision(3));
  const isBeyond = factor > 1e6;
  const words = chartWordsFor(language);
  const text = plainText(factor, language);
  if (ratio > 1) return isBeyond ? words.millionTimes : counted(words.times, factor, words, text);
  return isBeyond ? words.lessThanMillionth : filled(words.fraction, { number: text });
}

/** Rounded, but never to no change or to nothing left. */
function percentText(ratio: number, language: string): string {
  const percent = (ratio - 1) * 100;
  const least = Math.abs(percent) < 10 || percent < -99 ? 1 : 0;
  const decimals = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    .filter((count) => count >= least)
    .find((count) => ![0, -100].includes(Number(percent.toFixed(count))));
  const text = signed(numberText(percent, language, decimals ?? mostDigits));
  return withSign(text, '%', language);
}
