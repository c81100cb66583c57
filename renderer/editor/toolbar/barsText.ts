import type { Bar } from '../../../issue/text/piece.ts';

/** Bars as lines of text, `name; number`, to be edited by hand. */
export function barsText(bars: readonly Bar[]): string {
  return bars.map(({ label, value }) => `${label}; ${String(value).replace('.', ',')}`).join('\n');
}

/** The bars in lines such as `Halle; 12,5`, also tab-separated as from a spreadsheet; a line without a number is left out. */
export function parseBars(text: string): Bar[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(.*?)\s*[;\t]\s*([-+−]?[\d.,\s]*\d)\s*$/.exec(line);
    const value = match?.[2] === undefined ? Number.NaN : parseNumber(match[2]);
    return Number.isFinite(value) ? [{ label: match?.[1]?.trim() ?? '', value }] : [];
  });
}

/** Reads `1.283`, `1.283,5`, `3,5` and `3.5`: the last mark is the decimal one unless three digits follow it alone. */
function parseNumber(text: string): number {
  const digits = text.replace(/\s/g, '').replace('−', '-');
  const grouped = /^[-+]?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
  if (grouped) return Number(digits.replace(/[.,]/g, ''));
  const decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (decimal === -1) return Number(digits);
  return Number(`${digits.slice(0, decimal).replace(/[.,]/g, '')}.${digits.slice(decimal + 1)}`);
}
