import type { Bar } from './piece.ts';

/** A bar's start and length, in whole per cent of the chart's width. */
export interface BarExtent {
  readonly start: number;
  readonly length: number;
}

/**
 * Returns a chart's bars with a common zero line: on the left if no value is negative, otherwise negative bars extend
 * to the left of it. All share one scale, with the full width from the smallest to the greatest value.
 */
export function barExtents(bars: readonly Bar[]): BarExtent[] {
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const greatest = Math.max(0, ...bars.map(({ value }) => value));
  const whole = greatest - least;
  const percent = (value: number) => (whole > 0 ? Math.round((value / whole) * 100) : 0);
  const zero = percent(-least);
  return bars.map(({ value }) => {
    // A value of zero also leaves a mark at its place.
    const length = Math.max(1, percent(Math.abs(value)));
    const start = value < 0 ? zero - length : zero;
    return { start: Math.min(Math.max(0, start), 100 - length), length };
  });
}
