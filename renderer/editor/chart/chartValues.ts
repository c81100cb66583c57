import type { ChartNumbers } from '../../../issue/numbers/chartNumbers.ts';
import type { Bar } from '../../../issue/text/piece.ts';

/** The numbers of a chart block and what they count. */
export interface ChartValues extends Readonly<Record<string, unknown>> {
  readonly bars: readonly Bar[];
  readonly unit: string;
}

/**
 * The values of a chart with these numbers. Where they do not say what they count, the unit from before stays only for
 * numbers that are edited: it says nothing of others that take their place (`areNew`, or no name is the same).
 */
export function chartValues(
  { bars, unit }: Pick<ChartNumbers, 'bars' | 'unit'>,
  before: ChartValues,
  areNew: boolean,
): ChartValues {
  const names = new Set(before.bars.map(({ label }) => label));
  const isReplaced =
    before.bars.length > 0 && (areNew || !bars.some(({ label }) => names.has(label)));
  return { bars, unit: unit !== '' || isReplaced ? unit : before.unit };
}
