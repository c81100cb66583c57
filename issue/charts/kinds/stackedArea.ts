import { area as areaShape } from 'd3-shape';
import { openPlot } from '../layout/axes.ts';
import { drawReferences, markedValues } from '../layout/marginalia.ts';
import { seriesInk } from '../layout/scene.ts';
import { besideHeight, besideWidth, labelBeside } from '../layout/seriesLabels.ts';
import { stackRows, stackEnds } from '../layout/stack.ts';
import type { DrawKind } from './kind.ts';
import { axesOf } from './line.ts';

/** Areas on top of each other: the upper edge is the sum. */
export const drawStackedArea: DrawKind = (scene) => {
  const { sheet, table, theme } = scene;
  const stacks = stackRows(table.series);
  const all = table.series.map((_, at) => at);
  const plot = openPlot(scene, {
    values: [...stackEnds(stacks), ...markedValues(scene)],
    zero: 'always',
    rows: 'points',
    isLog: false,
    height: Math.max(scene.options.width * 0.46, besideHeight(scene, all)),
    beside: besideWidth(scene, all),
  });
  const axes = axesOf(plot);
  stacks.forEach((parts, series) => {
    const path = areaShape<readonly [number, number]>()
      .x((_, row) => plot.xOf(row))
      .y0(([low]) => plot.value.at(low))
      .y1(([, high]) => plot.value.at(high))
      .digits(1);
    sheet.path(path([...parts]), {
      fill: seriesInk(scene, series).mark,
      stroke: theme.background,
      'stroke-width': 1,
    });
  });
  drawReferences(scene, axes);
  const last = table.base.values.length - 1;
  const middle = (series: number, row: number) => {
    const [low, high] = stacks[series]?.[row] ?? [0, 0];
    return { x: plot.xOf(row), y: plot.value.at((low + high) / 2) };
  };
  labelBeside(
    scene,
    plot.box,
    all.map((series) => ({ series, ...middle(series, last) })),
  );
  return { bottom: plot.bottom, axes, pointOf: middle };
};
