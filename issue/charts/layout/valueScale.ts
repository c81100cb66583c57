import { scaleLinear, scaleLog } from 'd3-scale';
import type { ChartOptions } from '../chartSchema.ts';
import { compactText, decimalsOf } from '../text/numberText.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** An axis of values. */
export interface ValueScale {
  /** The position of a value in the picture. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly isLog: boolean;
  /** Where bars start: at zero, or at the lower end of a logarithmic axis. */
  readonly origin: number;
}

export type ZeroRule = 'always' | 'if-near' | 'if-close';

interface Wish {
  readonly values: readonly number[];
  /** The positions of the least and the greatest value. */
  readonly range: readonly [number, number];
  /** By default as the options say. */
  readonly isLog?: boolean;
  /**
   * Bars and areas always start at zero; lines do unless their values are in a narrow range far from it. Dots show no
   * length, and start there only if it is close.
   */
  readonly zero: ZeroRule;
  /** About how many ticks there is room for. */
  readonly count?: number;
}

/** True if an axis can show the number: beyond, floating point is too coarse, and labels would be too long. */
export function isDrawable(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-9 && size < 1e15);
}

/** Returns a scale with round ends and few ticks. */
export function valueScale(
  { scale, language }: Pick<ChartOptions, 'scale' | 'language'>,
  wish: Wish,
): ValueScale {
  return (wish.isLog ?? scale === 'log') ? logScale(wish, language) : linearScale(wish, language);
}

function linearScale({ values, range, zero, count = 5 }: Wish, language: string): ValueScale {
  let [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) [least, most] = [0, 1];
  if (zero === 'always' || startsAtZero(least, most, zero)) {
    least = Math.min(0, least);
    most = Math.max(0, most);
  }
  if (least === most)
    [least, most] = least === 0 ? [0, 1] : [least - Math.abs(least) / 2, most + Math.abs(most) / 2];
  const scale = scaleLinear().domain([least, most]).nice(count).range(range);
  const at = scale.ticks(count);
  const labels = tickLabels(at, language);
  const ticks = at.map((value, index) => ({ value, label: labels[index] ?? '' }));
  return { at: (value) => scale(value), ticks, isLog: false, origin: scale(0) };
}

/** Millions get more decimals if two ticks would have the same label otherwise. */
function tickLabels(ticks: readonly number[], language: string): string[] {
  const decimals = ticks.reduce((longest, value) => Math.max(longest, decimalsOf(value)), 0);
  const labels = (most: number) =>
    ticks.map((value) => (value === 0 ? '0' : compactText(value, language, () => decimals, most)));
  const enough = [2, 4, 6, 9].find((most) => new Set(labels(most)).size === ticks.length);
  return labels(enough ?? 12);
}

/** True unless the values lie so close together, far from zero, that a line would show nothing. */
export function startsAtZero(least: number, most: number, zero: ZeroRule): boolean {
  if (least < 0 !== most < 0) return true;
  const [near, far] = [
    Math.min(Math.abs(least), Math.abs(most)),
    Math.max(Math.abs(least), Math.abs(most)),
  ];
  return near < (zero === 'if-close' ? 0.25 : 0.55) * far;
}

function logScale({ values, range }: Wish, language: string): ValueScale {
  const positive = values.filter((value) => value > 0);
  const least = stepBelow(Math.min(...(positive.length > 0 ? positive : [1])));
  const above = stepAbove(Math.max(...(positive.length > 0 ? positive : [10])));
  const most = above > least ? above : least * 10;
  const scale = scaleLog().domain([least, most]).range(range);
  const ticks = logTicks(least, most).map((value) => ({
    value,
    label: compactText(value, language, decimalsOf),
  }));
  return { at: (value) => scale(value), ticks, isLog: true, origin: range[0] };
}

/** At most this many ticks on a logarithmic axis. */
const mostTicks = 10;

/** Returns 1-2-5 ticks from one step to another, or powers of ten if those would be too many. */
export function logTicks(least: number, most: number): number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const isIn = (value: number) => value >= least * 0.999 && value <= most * 1.001;
  const powers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const steps = (of: readonly number[], every: number) =>
    powers
      .filter((power) => power % every === 0)
      .flatMap((power) => of.map((factor) => factorTimes(factor, power)))
      .filter(isIn);
  for (const factors of [[1, 2, 5], [1]]) {
    const ticks = steps(factors, 1);
    if (ticks.length <= mostTicks && ticks.length > 1) return ticks;
  }
  return steps([1], Math.ceil(powers.length / mostTicks));
}

/** Parsed, because a product such as 2 × 10⁻³ has float noise. */
function factorTimes(factor: number, power: number): number {
  return Number(`${String(factor)}e${String(power)}`);
}

function stepBelow(value: number): number {
  const power = Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((factor) => factorTimes(factor, power));
  return steps.findLast((step) => step <= value) ?? factorTimes(1, power);
}

function stepAbove(value: number): number {
  const power = Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((factor) => factorTimes(factor, power));
  return steps.find((step) => step >= value) ?? factorTimes(1, power + 1);
}
