import type { ChartNumbers } from '../../../issue/numbers/chartNumbers.ts';
import type { Bar } from '../../../issue/text/piece.ts';

/** The numbers of a chart block and their unit. */
export interface ChartValues extends Readonly<Record<string, unknown>> {
  readonly bars: readonly Bar[];
  readonly unit: string;
}

/**
 * Returns the values of a chart with these numbers. If they have no unit, the previous one is kept only while numbers
 * are edited, not when others replace them (`areNew`, or no name is the same).
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
