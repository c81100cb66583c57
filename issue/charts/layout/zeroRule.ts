import type { ChartOptions } from '../chartSchema.ts';
import type { ZeroRule } from './valueScale.ts';

/**
 * Returns where a kind's axis of values starts: bars, areas and stems at zero, as they show lengths; lines and dots
 * only unless their values are far from it.
 */
export function zeroRuleOf({ kind }: Pick<ChartOptions, 'kind'>, seriesCount: number): ZeroRule {
  switch (kind) {
    case 'line':
      return 'if-near';
    case 'lollipop':
      return seriesCount > 1 ? 'if-near' : 'always';
    case 'slope':
    case 'scatter':
      return 'if-close';
    default:
      return 'always';
  }
}
