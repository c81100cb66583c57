import { markOf } from '../footnoteMarks.ts';
import { drawTicksBelow } from '../layout/axes.ts';
import type { Box } from '../layout/box.ts';
import { drawKeyRow, labelAbove } from '../layout/keyRow.ts';
import { drawReferences } from '../layout/marginalia.ts';
import { openRows } from '../layout/rows.ts';
import { rowInk, seriesInk, type Scene } from '../layout/scene.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { zeroRuleOf } from '../layout/zeroRule.ts';
import { capHeight } from '../paint/sheet.ts';
import { textWidth } from '../text/measure.ts';
import { valueFormat } from '../text/numberText.ts';
import type { DrawKind, DrawnKind } from './kind.ts';
import { axesAcross, valuesIn } from './rowBars.ts';

/** A dot for each value: on a stem from zero for one series, joined by a line for several. */
export const drawLollipop: DrawKind = (scene) =>
  scene.table.series.length === 1 ? drawStems(scene) : drawDumbbells(scene);

const radius = 6;

function drawStems(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const { value: style } = styles(theme);
  const [{ values, unit, texts } = { values: [], unit: '', texts: [] }] = table.series;
  const written = valueFormat(values, options.language);
  const text = (value: number, row: number) => written(value, unit) + markOf({ texts }, row);
  const rows = openRows(scene, scene.top, 18);
  const room = (isBelow: boolean) =>
    Math.max(
      0,
      ...values.map((value, row) =>
        value !== undefined && value < 0 === isBelow
          ? textWidth(text(value, row), style.size, style.weight) + radius + 8
          : 0,
      ),
    );
  const box: Box = { left: rows.left, right: scene.right, top: rows.top, bottom: rows.bottom };
  const scale = valueScale({
    values: valuesIn(scene),
    range: [box.left + room(true), box.right - room(false)],
    isLog: options.scale === 'log',
    zero: zeroRuleOf(options, table.series.length),
    language: options.language,
  });
  const axes = axesAcross(scene, box, scale.at, rows.yOf);
  drawReferences(scene, axes);
  const { origin } = scale;
  sheet.line(
    { from: { x: origin, y: box.top }, to: { x: origin, y: box.bottom } },
    { stroke: theme.zero },
  );
  const isShown = (value: number | undefined): value is number =>
    value !== undefined && (options.scale === 'linear' || value > 0);
  const pointOf = (_: number, row: number) => {
    const value = values[row];
    return isShown(value) ? { x: scale.at(value), y: rows.yOf(row) } : undefined;
  };
  values.forEach((value, row) => {
    const point = pointOf(0, row);
    const ink = rowInk(scene, row);
    const y = rows.yOf(row) + capHeight(style.size) / 2 - 0.5;
    if (!point || value === undefined) {
      sheet.text({ lines: ['–'], x: origin + 6, y }, { ...style, fill: theme.quiet });
      return;
    }
    const stem = { from: { x: origin, y: point.y }, to: point };
    sheet.line(stem, { stroke: ink.mark, width: 2.4 });
    sheet.circle(point, radius, ink.mark);
    scene.lines.push(stem);
    const isBelow = value < 0;
    const x = point.x + (isBelow ? -1 : 1) * (radius + 5);
    const halo = theme.background;
    const anchor = isBelow ? 'end' : 'start';
    sheet.text({ lines: [text(value, row)], x, y, anchor, halo }, { ...style, fill: ink.label });
  });
  return { bottom: rows.bottom, axes, pointOf };
}

function drawDumbbells(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const { label } = styles(theme);
  const values = valuesIn(scene);
  const isLog = options.scale === 'log';
  const names = table.series.reduce(
    (sum, { name }) => sum + textWidth(name, label.size, label.weight) + 12,
    0,
  );
  const canLabel = names <= scene.right - scene.left;
  const top = canLabel ? scene.top + capHeight(label.size) + 12 : drawKeyRow(scene);
  const rows = openRows(scene, top, 18);
  const box: Box = {
    left: rows.left + radius,
    right: scene.right - radius,
    top: rows.top,
    bottom: rows.bottom,
  };
  const scale = valueScale({
    values,
    range: [box.left, box.right],
    isLog,
    zero: zeroRuleOf(options, table.series.length),
    language: options.language,
    count: 6,
  });
  for (const { value } of scale.ticks) {
    const x = scale.at(value);
    const stroke = value === 0 ? theme.zero : theme.grid;
    sheet.line({ from: { x, y: box.top }, to: { x, y: box.bottom } }, { stroke });
  }
  const axes = axesAcross(scene, box, scale.at, rows.yOf);
  drawReferences(scene, axes);
  const pointOf = (series: number, row: number) => {
    const value = table.series[series]?.values[row];
    if (value === undefined || (isLog && value <= 0)) return undefined;
    return { x: scale.at(value), y: rows.yOf(row) };
  };
  table.base.values.forEach((_, row) => {
    const points = table.series.flatMap((_one, series) => pointOf(series, row) ?? []);
    const xs = points.map(({ x }) => x);
    const y = rows.yOf(row);
    const bar = { from: { x: Math.min(...xs), y }, to: { x: Math.max(...xs), y } };
    if (xs.length > 1) sheet.line(bar, { stroke: theme.grey, width: 2.4 });
    if (xs.length > 0) scene.lines.push(bar);
    table.series.forEach((_one, series) => {
      const point = pointOf(series, row);
      if (!point) return;
      sheet.circle(point, radius, seriesInk(scene, series).mark);
      scene.boxes.push({ left: point.x - 6, right: point.x + 6, top: y - 6, bottom: y + 6 });
    });
  });
  const firstX = (series: number) =>
    table.base.values.map((_, row) => pointOf(series, row)?.x).find((x) => x !== undefined) ??
    box.left;
  if (canLabel)
    labelAbove(
      scene,
      scene.top + capHeight(label.size),
      table.series.map((_, series) => ({ series, x: firstX(series) })),
    );
  const bottom = drawTicksBelow(scene, box, scale.ticks, scale.at);
  return { bottom, axes, pointOf };
}
