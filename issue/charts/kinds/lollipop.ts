import { markOf } from '../footnoteMarks.ts';
import { drawTicksBelow } from '../layout/axes.ts';
import { boxAt, grown, type Box } from '../layout/box.ts';
import { drawKeyRow, labelAbove, namesFitAbove } from '../layout/keyRow.ts';
import { drawReferences } from '../layout/marginalia.ts';
import { openRows } from '../layout/rows.ts';
import { rowInk, seriesInk, shownOn, type Scene } from '../layout/scene.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { zeroRuleOf } from '../layout/zeroRule.ts';
import { capHeight, centredAt } from '../paint/sheet.ts';
import { textWidth } from '../text/measure.ts';
import { valueFormat } from '../text/numberText.ts';
import type { DrawKind, DrawnKind } from './kind.ts';
import { axesAcross, drawOrigin, valuesIn } from './rowBars.ts';

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
  const { box, yOf } = openRows(scene, scene.top, 18);
  const room = (isBelow: boolean) =>
    Math.max(
      0,
      ...values.map((value, row) =>
        value !== undefined && value < 0 === isBelow
          ? textWidth(text(value, row), style) + radius + 8
          : 0,
      ),
    );
  const scale = valueScale(options, {
    values: valuesIn(scene),
    range: [box.left + room(true), box.right - room(false)],
    zero: zeroRuleOf(options, table.series.length),
  });
  const axes = axesAcross(scene, box, scale.at, yOf);
  drawReferences(scene, axes);
  const { origin } = scale;
  drawOrigin(scene, box, origin);
  const isShown = shownOn(options);
  const pointOf = (_: number, row: number) => {
    const value = values[row];
    return isShown(value) ? { x: scale.at(value), y: yOf(row) } : undefined;
  };
  values.forEach((value, row) => {
    const point = pointOf(0, row);
    const ink = rowInk(scene, row);
    const y = centredAt(yOf(row), style);
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
  return { bottom: box.bottom, axes, pointOf };
}

function drawDumbbells(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const { label } = styles(theme);
  const canLabel = namesFitAbove(scene);
  const top = canLabel ? scene.top + capHeight(label.size) + 12 : drawKeyRow(scene);
  const { box: whole, yOf } = openRows(scene, top, 18);
  const box: Box = { ...whole, left: whole.left + radius, right: whole.right - radius };
  const scale = valueScale(options, {
    values: valuesIn(scene),
    range: [box.left, box.right],
    zero: zeroRuleOf(options, table.series.length),
    count: 6,
  });
  for (const { value } of scale.ticks) {
    const x = scale.at(value);
    const stroke = value === 0 ? theme.zero : theme.grid;
    sheet.line({ from: { x, y: box.top }, to: { x, y: box.bottom } }, { stroke });
  }
  const axes = axesAcross(scene, box, scale.at, yOf);
  drawReferences(scene, axes);
  const isShown = shownOn(options);
  const pointOf = (series: number, row: number) => {
    const value = table.series[series]?.values[row];
    return isShown(value) ? { x: scale.at(value), y: yOf(row) } : undefined;
  };
  table.base.values.forEach((_, row) => {
    const points = table.series.flatMap((_one, series) => pointOf(series, row) ?? []);
    const xs = points.map(({ x }) => x);
    const y = yOf(row);
    const bar = { from: { x: Math.min(...xs), y }, to: { x: Math.max(...xs), y } };
    if (xs.length > 1) sheet.line(bar, { stroke: theme.grey, width: 2.4 });
    if (xs.length > 0) scene.lines.push(bar);
    table.series.forEach((_one, series) => {
      const point = pointOf(series, row);
      if (!point) return;
      sheet.circle(point, radius, seriesInk(scene, series).mark);
      scene.boxes.push(grown(boxAt(point), radius));
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
