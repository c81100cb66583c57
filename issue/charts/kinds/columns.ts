import { markOf } from '../footnoteMarks.ts';
import { namesFit, openPlot } from '../layout/axes.ts';
import type { Box } from '../layout/box.ts';
import { drawKeyRow } from '../layout/keyRow.ts';
import { drawReferences, markedValues } from '../layout/marginalia.ts';
import { rowInk, seriesInk, shownOn, type Scene } from '../layout/scene.ts';
import { besideHeight, besideWidth, labelBeside } from '../layout/seriesLabels.ts';
import { stackEnds, stackRows } from '../layout/stack.ts';
import { styles } from '../layout/styles.ts';
import { capHeight, depth } from '../paint/sheet.ts';
import { valueFormat } from '../text/numberText.ts';
import { widestOf } from '../text/measure.ts';
import { drawRowBars, valuesIn } from './rowBars.ts';
import type { DrawnKind } from './kind.ts';
import { axesOf } from './line.ts';

/** Columns side by side for each row: one for each series. Lie down if their names do not fit below them. */
export function drawColumns(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const isSingle = table.series.length === 1;
  const { value: valueStyle } = styles(theme);
  const rows = table.base.values.length;
  const all = table.series.flatMap(({ values }) => values);
  const text = valueFormat(all, options.language);
  const textOf = (value: number, series: number, row: number) => {
    const one = table.series[series];
    return one ? text(value, one.unit) + markOf(one, row) : '';
  };
  const texts = table.series.flatMap(({ values }, series) =>
    values.map((value = 0, row) => textOf(value, series, row)),
  );
  const columnWidth =
    ((scene.right - scene.left) / rows / table.series.length) * (isSingle ? 1 : 0.64);
  const hasValues = options.scale === 'linear' && widestOf(texts, valueStyle) + 5 <= columnWidth;
  if (!namesFit(scene, 0, hasValues ? 0 : 50)) return drawRowBars(scene, 'grouped');
  const top = isSingle ? scene.top : drawKeyRow(scene);
  const plot = openPlot(
    { ...scene, top },
    {
      values: valuesIn(scene),
      zero: 'always',
      rows: 'bands',
      height: options.width * 0.42,
      beside: 0,
      hasValueAxis: !hasValues,
      above: hasValues ? 16 : 6,
      below: hasValues && all.some((value = 0) => value < 0) ? 18 : 0,
    },
  );
  const axes = axesOf(plot);
  drawReferences(scene, axes);
  const width = plot.bandWidth / table.series.length;
  const inset = isSingle ? 0 : Math.min(1.5, width * 0.08);
  const boxOf = (series: number, row: number, value: number): Box => {
    const left = plot.xOf(row) - plot.bandWidth / 2 + series * width;
    const [from, to] = [plot.value.origin, plot.value.at(value)];
    return {
      left: left + inset,
      right: left + width - inset,
      top: Math.min(from, to),
      bottom: Math.max(from, to),
    };
  };
  const isShown = shownOn(options);
  table.series.forEach(({ values }, series) => {
    values.forEach((value, row) => {
      if (!isShown(value)) return;
      const box = boxOf(series, row, value);
      const ink = isSingle ? rowInk(scene, row) : seriesInk(scene, series);
      sheet.rect(box, ink.mark);
      scene.boxes.push(box);
      if (!hasValues) return;
      const y =
        value < 0
          ? box.bottom + 4 + capHeight(valueStyle.size)
          : box.top - 3 - depth(valueStyle.size);
      const x = (box.left + box.right) / 2;
      const halo = theme.background;
      sheet.text(
        { lines: [textOf(value, series, row)], x, y, anchor: 'middle', halo },
        { ...valueStyle, fill: ink.label },
      );
    });
  });
  const pointOf = (series: number, row: number) => {
    const value = table.series[series]?.values[row];
    if (!isShown(value)) return undefined;
    const box = boxOf(series, row, value);
    return { x: (box.left + box.right) / 2, y: plot.value.at(value) };
  };
  return { bottom: plot.bottom, axes, pointOf };
}

/** Columns of parts on top of each other. */
export function drawStackedColumns(scene: Scene): DrawnKind {
  const { sheet, table, options } = scene;
  const stacks = stackRows(table.series);
  const all = table.series.map((_, at) => at);
  const beside = besideWidth(scene, all);
  if (!namesFit(scene, beside, 50)) return drawRowBars(scene, 'stacked');
  const plot = openPlot(scene, {
    values: [...stackEnds(stacks), ...markedValues(scene)],
    zero: 'always',
    rows: 'bands',
    isLog: false,
    height: Math.max(options.width * 0.44, besideHeight(scene, all)),
    beside,
  });
  const axes = axesOf(plot);
  const boxOf = (series: number, row: number): Box => {
    const [low, high] = stacks[series]?.[row] ?? [0, 0];
    const x = plot.xOf(row);
    return {
      left: x - plot.bandWidth / 2,
      right: x + plot.bandWidth / 2,
      top: plot.value.at(high),
      bottom: plot.value.at(low),
    };
  };
  table.series.forEach(({ values }, series) => {
    values.forEach((value, row) => {
      if (value === undefined || value === 0) return;
      const box = boxOf(series, row);
      // A thin gap keeps neighbours apart for those who cannot tell their colours.
      const gap = box.bottom - box.top > 3 ? 1 : 0;
      sheet.rect({ ...box, top: box.top + gap }, seriesInk(scene, series).mark);
      scene.boxes.push(box);
    });
  });
  drawReferences(scene, axes);
  const last = table.base.values.length - 1;
  const middle = (series: number, row: number) => {
    const { left, right, top, bottom } = boxOf(series, row);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  labelBeside(
    scene,
    plot.box,
    all.map((series) => ({ series, x: boxOf(series, last).right, y: middle(series, last).y })),
  );
  return { bottom: plot.bottom, axes, pointOf: middle };
}
