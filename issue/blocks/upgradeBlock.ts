import { tableOfBars } from './chart/textBars.ts';
import type { Bar } from '../text/piece.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a block of an earlier version of the file as this version writes it. Up to version 2, a chart had
 * `bars: {label, value}[]` instead of a table. The same object if nothing changes.
 */
export function upgradeBlock(block: Fields): Fields {
  const { bars, ...others } = block;
  if (block['type'] !== 'chart' || !areBars(bars) || 'table' in block) return block;
  return bars.length === 0 ? others : { ...others, kind: 'bars', table: tableOfBars(bars) };
}

function areBars(value: unknown): value is readonly Bar[] {
  return Array.isArray(value) && value.every(isBar);
}

function isBar(value: unknown): value is Bar {
  if (typeof value !== 'object' || value === null) return false;
  const { label, value: number, ...others } = value as Fields;
  return (
    typeof label === 'string' &&
    typeof number === 'number' &&
    Number.isFinite(number) &&
    Object.keys(others).length === 0
  );
}
