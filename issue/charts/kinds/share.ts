import { sharesOf } from '../layout/stack.ts';
import { drawStackedColumns } from './columns.ts';
import type { DrawKind } from './kind.ts';
import { drawRowBars } from './rowBars.ts';

/** The parts of each row in percent of their sum: columns for times, rows for names. */
export const drawShare: DrawKind = (scene) => {
  const shares = { ...scene, table: { ...scene.table, series: sharesOf(scene.table.series) } };
  return shares.table.base.kind === 'times'
    ? drawStackedColumns(shares)
    : drawRowBars(shares, 'stacked');
};
