import { localeOf } from '../locale/localeOf.ts';

/** The decimal mark; the other of the two may then separate groups of thousands. */
export type DecimalMark = '.' | ',';

/** The value of a written number for each decimal mark; undefined for a mark with which it is invalid. */
export type WrittenNumber = Readonly<Record<DecimalMark, number | undefined>>;

const minus = /^[-−–]/u;
const sign = /^[-−–+±]\s*/u;
const notations = { '.': notation('.'), ',': notation(',') } as const;

/** Parses a number with either decimal mark and any group separator: comma, full stop, apostrophe or any space. */
export function readWritten(text: string): WrittenNumber | undefined {
  const plain = plainMarks(text).replace(/^\((.*)\)$/u, (_, inner: string) =>
    // In bookkeeping, (12) means −12; an explicit sign takes precedence.
    sign.test(inner.trim()) ? inner.trim() : `-${inner.trim()}`,
  );
  const digits = plain.replace(sign, '').replace(/[.,][-–—]$/u, '');
  const factor = minus.test(plain) ? -1 : 1;
  const [point, comma] = [valueOf(digits, '.', factor), valueOf(digits, ',', factor)];
  return point === undefined && comma === undefined ? undefined : { '.': point, ',': comma };
}

/** Returns the text with uniform spaces, hyphens and apostrophes, and without invisible characters. */
export function plainMarks(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010-\u2012\uFE63\uFF0D]/gu, '-')
    .replace(/[’‘ʼ′´`]/gu, "'")
    .trim();
}

function valueOf(digits: string, mark: DecimalMark, factor: number): number | undefined {
  const { whole, decimals = '', power = '' } = notations[mark].exec(digits)?.groups ?? {};
  if (whole === undefined || whole + decimals === '') return undefined;
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}0${power}`);
  // Never −0, which JSON does not preserve.
  return Number.isFinite(value) ? factor * value + 0 : undefined;
}

/** Digits with groups of three and decimals, and spreadsheets' exponents: 1.5E+09. */
function notation(mark: DecimalMark): RegExp {
  const other = mark === '.' ? ',' : '.';
  const whole = String.raw`[1-9]\d{0,2}(?:(?<group>[${other}' ])\d{3}(?:\k<group>\d{3})*)|\d*`;
  return new RegExp(
    String.raw`^(?<whole>${whole})(?:[${mark}](?<decimals>\d+))?(?<power>E[+-]\d{1,3})?$`,
    'u',
  );
}

/** Returns a language's decimal mark: a comma in German, a point in English. */
export function decimalMarkOf(language: string): DecimalMark {
  return localeOf(language).decimal === ',' ? ',' : '.';
}
