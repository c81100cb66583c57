import { tableOfBars } from './chart/textBars.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a block of an earlier version of the file as this version writes it. Up to version 2, a chart had
 * `bars: {label, value}[]` instead of a table; those that hold anything else stay there, too. The same object if nothing
 * changes.
 */
export function upgradeBlock(block: Fields): Fields {
  const { bars, ...others } = block;
  if (block['type'] !== 'chart' || !Array.isArray(bars) || 'table' in block) return block;
  if (bars.length === 0) return others;
  const odd = bars.filter((bar) => !isWhole(bar));
  const table = tableOfBars(bars.map(barOf));
  return { ...others, kind: 'bars', table, ...(odd.length > 0 ? { bars: odd } : {}) };
}

/** Returns what can be shown of a bar, so that an odd one is seen in its place. */
function barOf(bar: unknown): { label: string; value: number | string } {
  if (typeof bar !== 'object' || bar === null) return { label: textOf(bar), value: '' };
  const { label, value } = bar as Fields;
  return { label: textOf(label), value: typeof value === 'number' ? value : textOf(value) };
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** True if the table holds everything that the bar does. */
function isWhole(bar: unknown): boolean {
  if (typeof bar !== 'object' || bar === null) return false;
  const { label, value, ...others } = bar as Fields;
  return (
    ['string', 'undefined'].includes(typeof label) &&
    typeof value === 'number' &&
    Object.keys(others).length === 0
  );
}
