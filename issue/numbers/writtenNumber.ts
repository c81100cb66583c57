/** The mark before decimals; the other of the two may then part groups of thousands. */
export type DecimalMark = '.' | ',';

/** What a written number is worth under each decimal mark; undefined under one that it cannot be written with. */
export type WrittenNumber = Readonly<Record<DecimalMark, number | undefined>>;

const minus = /^[-−–]/u;
const sign = /^[-−–+±]\s*/u;
const notations = { '.': notation('.'), ',': notation(',') } as const;

/** Reads a number with either decimal mark and any mark of groups: comma, full stop, apostrophe or any space. */
export function readWritten(text: string): WrittenNumber | undefined {
  const plain = plainMarks(text).replace(/^\((.*)\)$/u, (_, inner: string) =>
    // Bookkeepers write (12) for −12; a sign of its own says what is meant.
    sign.test(inner.trim()) ? inner.trim() : `-${inner.trim()}`,
  );
  const digits = plain.replace(sign, '').replace(/[.,][-–—]$/u, '');
  const factor = minus.test(plain) ? -1 : 1;
  const [point, comma] = [valueOf(digits, '.', factor), valueOf(digits, ',', factor)];
  return point === undefined && comma === undefined ? undefined : { '.': point, ',': comma };
}

/** The text with one kind of space, hyphen and apostrophe, and without invisible characters. */
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
  // Never −0, which JSON does not know.
  return Number.isFinite(value) ? factor * value + 0 : undefined;
}

/** Digits with groups of three and decimals, and the power of ten that spreadsheets write: 1.5E+09. */
function notation(mark: DecimalMark): RegExp {
  const other = mark === '.' ? ',' : '.';
  const whole = String.raw`[1-9]\d{0,2}(?:(?<group>[${other}' ])\d{3}(?:\k<group>\d{3})*)|\d*`;
  return new RegExp(
    String.raw`^(?<whole>${whole})(?:[${mark}](?<decimals>\d+))?(?<power>E[+-]\d{1,3})?$`,
    'u',
  );
}
