import { localeOf } from '../locale/localeOf.ts';
import { perLanguage } from '../locale/perLanguage.ts';
import { escapePattern } from '../text/escapePattern.ts';

interface Writing {
  readonly digits: readonly string[];
  readonly decimal: string;
  readonly minus: string;
  /** All characters that may be part of a number. */
  readonly number: RegExp;
}

/** Returns the number at the start of a text, as written by `numberText` in that language, and its length. */
export function readNumber(
  text: string,
  language: string,
): { readonly value: number; readonly length: number } | undefined {
  const { digits, decimal, minus, number } = writingOf(language);
  const [written] = number.exec(text) ?? [];
  if (written === undefined) return undefined;
  const plain = Array.from(written.replace(minus, '-'), (character) => {
    if (character === decimal) return '.';
    const digit = digits.indexOf(character);
    if (digit >= 0) return String(digit);
    return character === '-' ? '-' : '';
  });
  const value = Number(plain.join(''));
  return Number.isNaN(value) ? undefined : { value, length: written.length };
}

const writingOf = perLanguage((language): Writing => {
  const { digits, decimal, minus, group } = localeOf(language);
  const between = [decimal, group].filter((part) => part !== '').map((part) => escapePattern(part));
  const digit = `[${digits.join('')}]`;
  const number = `^(?:${escapePattern(minus)})?${digit}+(?:(?:${between.join('|')})${digit}+)*`;
  return { digits, decimal, minus, number: new RegExp(number, 'u') };
});
