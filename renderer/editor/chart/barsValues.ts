import type { TableBars } from './tableBars.ts';

/** The values that a chart block takes from a table: its bars, and its unit where the table tells one. */
export function barsValues({ bars, unit }: TableBars): Readonly<Record<string, unknown>> {
  return { bars, ...(unit !== '' && { unit }) };
}
