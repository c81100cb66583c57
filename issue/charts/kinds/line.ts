import { line as lineShape } from 'd3-shape';
import { markOf } from '../footnoteMarks.ts';
import { openPlot, type Plot } from '../layout/axes.ts';
import type { Box, Point } from '../layout/box.ts';
import { drawReferences, markedValues, type Axes } from '../layout/marginalia.ts';
import { seriesInk, shownOn, type Scene } from '../layout/scene.ts';
import { besideHeight, besideWidth, labelBeside, labelInside } from '../layout/seriesLabels.ts';
import { styles } from '../layout/styles.ts';
import { zeroRuleOf } from '../layout/zeroRule.ts';
import { centredAt } from '../paint/sheet.ts';
import { textWidth } from '../text/measure.ts';
import { valueFormat } from '../text/numberText.ts';
import type { DrawKind, DrawnKind } from './kind.ts';

/** A line for each series. A missing value interrupts its line. */
export const drawLine: DrawKind = (scene) => drawLines(scene, () => undefined);

/** Draws lines above what `drawBelow` draws. */
export function drawLines(
  scene: Scene,
  drawBelow: (plot: Plot, points: readonly (readonly (Point | undefined)[])[]) => void,
): DrawnKind {
  const { table, options } = scene;
  const isShown = shownOn(options);
  const shown = table.series.flatMap((_, at) =>
    table.series[at]?.values.some(isShown) ? [at] : [],
  );
  const lastRow = table.base.values.length - 1;
  const ends = shown.map((series) => ({
    series,
    row: table.series[series]?.values.findLastIndex(isShown) ?? lastRow,
  }));
  // A line that ends early is named where it ends, if there is space.
  const atEdge = ends.filter(({ row }) => row >= lastRow - Math.floor(lastRow / 12));
  const isNamed = table.series.length > 1 || (options.title === '' && options.subtitle === '');
  const beside = isNamed ? atEdge.map(({ series }) => series) : [];
  const values = table.series.flatMap((one) => one.values).filter(isShown);
  const plot = openPlot(scene, {
    values: [...values, ...markedValues(scene)],
    zero: zeroRuleOf(options, table.series.length),
    rows: 'points',
    height: Math.max(scene.options.width * 0.46, besideHeight(scene, beside)),
    beside: isNamed ? besideWidth(scene, beside) : lastValueWidth(scene),
  });
  const axes = axesOf(plot);
  drawReferences(scene, axes);
  const points = table.series.map((one) =>
    one.values.map((value, row) =>
      isShown(value) ? { x: plot.xOf(row), y: plot.value.at(value) } : undefined,
    ),
  );
  if (options.isIndexed) {
    const y = plot.value.at(100);
    const { left, right } = plot.box;
    scene.sheet.line({ from: { x: left, y }, to: { x: right, y } }, { stroke: scene.theme.zero });
  }
  drawBelow(plot, points);
  const order = [...shown].toSorted((one, other) => rank(scene, one) - rank(scene, other));
  for (const series of order) drawSeries(scene, series, points[series] ?? []);
  const endOf = (series: number, row: number) => points[series]?.[row] ?? { x: 0, y: 0 };
  if (isNamed) {
    labelBeside(
      scene,
      plot.box,
      atEdge.map(({ series, row }) => ({ series, ...endOf(series, row) })),
    );
    const bounds: Box = {
      ...plot.box,
      left: plot.box.left + 2,
      top: plot.box.top - 10,
      bottom: plot.box.bottom - 3,
    };
    for (const { series, row } of ends.filter((end) => !atEdge.includes(end)))
      labelInside(scene, bounds, series, endOf(series, row));
  } else {
    for (const { row } of ends) drawLastValue(scene, plot, endOf(0, row), row);
  }
  return { bottom: plot.bottom, axes, pointOf: (series, row) => points[series]?.[row] };
}

function lastValueText({ table, options }: Scene): string {
  const [one] = table.series;
  const row = one?.values.findLastIndex((value) => value !== undefined) ?? -1;
  const last = one?.values[row] ?? 0;
  return (
    valueFormat([last], options.language)(last, one?.unit ?? '') + (one ? markOf(one, row) : '')
  );
}

function lastValueWidth(scene: Scene): number {
  const { label } = styles(scene.theme);
  return textWidth(lastValueText(scene), label) + 12;
}

/** A single line needs no name below its title: the last value says more. */
function drawLastValue(scene: Scene, plot: Plot, end: Point, row: number): void {
  const { label } = styles(scene.theme);
  const { mark, label: fill } = seriesInk(scene, 0);
  scene.sheet.circle(end, 3.4, mark);
  const isLast = row === scene.table.base.values.length - 1;
  const x = isLast ? plot.box.right + 8 : end.x + 8;
  const at = { x, y: centredAt(end.y, label) };
  scene.sheet.text({ lines: [lastValueText(scene)], ...at }, { ...label, fill });
}

/** Highlighted lines lie above the others. */
function rank(scene: Scene, series: number): number {
  return seriesInk(scene, series).isStrong ? 1 : 0;
}

function drawSeries(scene: Scene, series: number, points: readonly (Point | undefined)[]): void {
  const { sheet } = scene;
  const ink = seriesInk(scene, series);
  const isGrey = ink.mark === scene.theme.grey;
  const path = lineShape<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(1);
  sheet.path(path(points), {
    fill: 'none',
    stroke: ink.mark,
    'stroke-width': ink.isStrong ? 3.2 : isGrey ? 1.8 : 2.4,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
  points.forEach((point, row) => {
    const [before, after] = [points[row - 1], points[row + 1]];
    if (point && before) scene.lines.push({ from: before, to: point });
    // A value between two missing ones would be invisible.
    if (point && !before && !after) sheet.circle(point, 2.6, ink.mark);
  });
}

/** The axes of a plot whose values go up. */
export function axesOf({ box, value, xOfText }: Plot): Axes {
  return { box, valuesGo: 'up', atValue: value.at, atText: xOfText };
}
