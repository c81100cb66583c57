import { decimalMarkOf } from '../../../issue/numbers/decimalMark.ts';
import type { Bar } from '../../../issue/text/piece.ts';

/** Formats bars as editable lines, `name; number`, which `readTable` parses back to the same bars. */
export function barsText(bars: readonly Bar[], language: string): string {
  const separator = bars.some(({ label }) => /[;\t]/.test(label)) ? '\t' : '; ';
  const mark = decimalMarkOf(language);
  const number = (value: number) =>
    value
      .toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
      .replace('.', mark);
  return bars.map(({ label, value }) => `${label}${separator}${number(value)}`).join('\n');
}
