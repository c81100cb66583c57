import { readWritten, type WrittenNumber } from './writtenNumber.ts';

/** Why a text is not a whole number within bounds. */
export type NotWhole = 'empty' | 'not-a-number' | 'fraction' | 'out-of-bounds';

/** The minimum and maximum; absent for no bound. */
export interface Bounds {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Parses a whole number as written in any language: 20641, 20.641, 20,641, 20 641, 20’641 are all the same. */
export function readWholeNumber(
  text: string,
  { least = -Infinity, most = Infinity }: Bounds = {},
): { readonly value: number } | { readonly refused: NotWhole } {
  if (text.trim() === '') return { refused: 'empty' };
  const written = readWritten(text);
  if (!written) return { refused: 'not-a-number' };
  const value = wholeOf(written);
  if (value === undefined) return { refused: 'fraction' };
  const isWithin = value >= least && value <= most && Number.isSafeInteger(value);
  return isWithin ? { value } : { refused: 'out-of-bounds' };
}

/** Returns the whole one of two values; for 1.000 the greater, as decimals make no sense here. */
function wholeOf(written: WrittenNumber): number | undefined {
  const whole = [written['.'], written[',']].filter(
    (value) => value !== undefined && Number.isInteger(value),
  ) as number[];
  return whole.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0];
}
