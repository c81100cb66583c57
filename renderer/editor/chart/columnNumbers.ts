/** A number as people write it: with a sign, and marks or spaces between groups and before decimals. */
export const numberPattern = String.raw`[-+−–]?\s?\d+(?:[.,'’\s]\d+)*`;

/**
 * The numbers of one column, which are all written alike: `1.283`, `1,283`, `1 283` and `1'283` are the same, unless
 * another number of the column shows that the mark is its decimal one, as `0.5` and `12.75` do. NaN for what is no number.
 */
export function columnNumbers(texts: readonly string[]): number[] {
  const bare = texts.map((text) => text.replace(/[\s'’+]/g, '').replace(/[−–]/g, '-'));
  const decimal = bare.map(decimalMark).find((mark) => mark !== undefined);
  return bare.map((text) => {
    if (decimal === undefined) return Number(text.replace(/[.,]/g, ''));
    return Number(text.replace(decimal === ',' ? /\./g : /,/g, '').replace(',', '.'));
  });
}

/** The mark that stands before decimals, where the number leaves no doubt of it. */
function decimalMark(text: string): '.' | ',' | undefined {
  const last = text.includes(',') && text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const parts = text.split(last);
  const other = last === ',' ? '.' : ',';
  const [whole = '', decimals = ''] = parts;
  if (parts.length !== 2) return undefined;
  const isGroup = decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
  return isGroup && !text.includes(other) ? undefined : last;
}
