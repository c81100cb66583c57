import type { ChartKindName } from './chartSchema.ts';
import { sumsToHundred } from './chartCautions.ts';
import type { ChartTable } from './readChartTable.ts';
import { areUneven } from './unevenTimes.ts';

/** Returns the kind of chart that shows data of this shape best, and its scale. */
export function recommendKind(table: ChartTable): { kind: ChartKindName; scale: 'linear' | 'log' } {
  const kind = kindFor(table);
  const values = table.series.flatMap((one) => one.values).filter((value) => value !== undefined);
  // Where ratios are that large, all but the largest values would lie on the zero line.
  const isWide = Math.min(...values) > 0 && Math.max(...values) >= 200 * Math.min(...values);
  return { kind, scale: kind === 'line' && isWide ? 'log' : 'linear' };
}

function kindFor({ base, series }: ChartTable): ChartKindName {
  const rows = base.values.length;
  if (base.kind === 'times') {
    // Only an axis of time shows how long gaps are.
    const isEven = !areUneven(base);
    if (series.length === 1) return rows <= 8 && isEven ? 'bar' : 'line';
    if (sumsToHundred(series)) return rows <= 12 && isEven ? 'share' : 'stacked-area';
    return rows === 2 ? 'slope' : 'line';
  }
  if (base.kind === 'numbers')
    return series.length === 1 && isUnordered(base.values) ? 'scatter' : 'line';
  const units = new Set(series.map(({ unit }) => unit));
  if (series.length === 2 && rows >= 5 && areUnalike(series)) return 'scatter';
  if (series.length === 1) {
    if (rows > 14) return 'lollipop';
    return rows > 6 || base.texts.some((text) => text.length > 14) ? 'horizontal' : 'bar';
  }
  if (sumsToHundred(series)) return 'share';
  if (series.length === 2 && rows > 4 && units.size === 1) return 'lollipop';
  return series.length * rows <= 16 && base.texts.every((text) => text.length <= 14)
    ? 'grouped'
    : 'horizontal';
}

function isUnordered(values: readonly number[]): boolean {
  return values.some((value, at) => at > 0 && value <= (values[at - 1] ?? value));
}

/** True for two columns that measure different things: other units, or values of another size. */
function areUnalike([one, other]: ChartTable['series']): boolean {
  if (!one || !other) return false;
  const size = ({ values }: typeof one) => Math.max(...values.map((value = 0) => Math.abs(value)));
  const ratio = size(one) / (size(other) || 1);
  return one.unit !== other.unit || ratio > 20 || ratio < 0.05;
}
