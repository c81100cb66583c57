import type { Bar } from '../../../issue/text/piece.ts';

/** Bars as lines of text to be edited by hand, `name; number`, which `tableBars` reads as they were. */
export function barsText(bars: readonly Bar[]): string {
  const separator = bars.some(({ label }) => /[;\t]/.test(label)) ? '\t' : '; ';
  return bars.map(({ label, value }) => `${label}${separator}${numberOf(value)}`).join('\n');
}

/** Three decimals would be read as thousands. */
function numberOf(value: number): string {
  const digits = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return digits.replace('.', ',').replace(/,\d{3}$/, '$&0');
}
