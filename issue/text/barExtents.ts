import type { Bar } from './piece.ts';

/** Where a bar begins and how long it is, in whole per cent of the chart's width. */
export interface BarExtent {
  readonly start: number;
  readonly length: number;
}

/**
 * The bars of a chart along one line for zero: on the left while nothing is below, else bars below zero lead to the
 * left of it. All have one scale, on which the whole width is what lies between the least and the greatest.
 */
export function barExtents(bars: readonly Bar[]): BarExtent[] {
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const greatest = Math.max(0, ...bars.map(({ value }) => value));
  const whole = greatest - least;
  const percent = (value: number) => (whole > 0 ? Math.round((value / whole) * 100) : 0);
  const zero = percent(-least);
  return bars.map(({ value }) => {
    // Even nothing leaves a mark, where it would be.
    const length = Math.max(1, percent(Math.abs(value)));
    const start = value < 0 ? zero - length : zero;
    return { start: Math.min(Math.max(0, start), 100 - length), length };
  });
}
