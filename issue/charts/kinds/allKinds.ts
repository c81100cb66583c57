import type { ChartKindName } from '../chartSchema.ts';
import { drawArea } from './area.ts';
import { drawColumns, drawStackedColumns } from './columns.ts';
import type { DrawKind } from './kind.ts';
import { drawLine } from './line.ts';
import { drawLollipop } from './lollipop.ts';
import { drawRowBars } from './rowBars.ts';
import { drawScatter } from './scatter.ts';
import { drawShare } from './share.ts';
import { drawSlope } from './slope.ts';
import { drawStackedArea } from './stackedArea.ts';

/** How each kind is drawn. */
export const drawKinds: Readonly<Record<ChartKindName, DrawKind>> = {
  line: drawLine,
  area: drawArea,
  'stacked-area': drawStackedArea,
  bar: drawColumns,
  grouped: drawColumns,
  stacked: drawStackedColumns,
  share: drawShare,
  horizontal: (scene) => drawRowBars(scene, 'grouped'),
  lollipop: drawLollipop,
  slope: drawSlope,
  scatter: drawScatter,
};
