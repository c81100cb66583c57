import { markOf } from '../footnoteMarks.ts';
import type { Box } from '../layout/box.ts';
import { drawKeyRow, labelAbove } from '../layout/keyRow.ts';
import { drawReferences, markedValues, type Axes } from '../layout/marginalia.ts';
import { openRows } from '../layout/rows.ts';
import { rowInk, seriesInk, type Scene } from '../layout/scene.ts';
import { stackEnds, stackRows } from '../layout/stack.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { capHeight } from '../paint/sheet.ts';
import { textWidth } from '../text/measure.ts';
import { valueFormat } from '../text/numberText.ts';
import { positionOf } from '../places.ts';
import type { DrawnKind } from './kind.ts';

/** Bars to the right, one row below the other, with their values at the end. */
export function drawRowBars(scene: Scene, mode: 'grouped' | 'stacked'): DrawnKind {
  return mode === 'stacked' && scene.table.series.length > 1
    ? drawStackedRows(scene)
    : drawGroupedRows(scene);
}

function drawGroupedRows(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const { value: style } = styles(theme);
  const count = table.series.length;
  const isSingle = count === 1;
  const height = isSingle ? (table.base.values.length > 14 ? 16 : 21) : 17;
  const written = valueFormat(
    table.series.flatMap(({ values }) => values),
    options.language,
  );
  const text = (series: number, row: number) => {
    const one = table.series[series];
    const value = one?.values[row];
    if (!one || value === undefined) return '–';
    return written(value, one.unit) + markOf(one, row);
  };
  const wide = (series: number, row: number) =>
    textWidth(text(series, row) + nameOf(series, row), style.size, style.weight) + 8;
  const namesAt = isSingle ? -1 : namedRow(scene);
  const nameOf = (series: number, row: number) =>
    row === namesAt ? `\u2002${table.series[series]?.name ?? ''}` : '';
  const top = isSingle || namesAt >= 0 ? scene.top : drawKeyRow(scene);
  const rows = openRows(scene, top, height * count + (count - 1) * 2);
  const all = table.series.flatMap(({ values }, series) =>
    values.map((value, row) => ({ value: value ?? 0, room: wide(series, row) })),
  );
  const below = Math.max(0, ...all.filter(({ value }) => value < 0).map(({ room }) => room));
  const above = Math.max(0, ...all.filter(({ value }) => value >= 0).map(({ room }) => room));
  const box: Box = { left: rows.left, right: scene.right, top: rows.top, bottom: rows.bottom };
  const scale = valueScale({
    values: valuesIn(scene),
    range: [box.left + below, box.right - above],
    isLog: options.scale === 'log',
    zero: 'always',
    language: options.language,
  });
  const axes: Axes = axesAcross(scene, box, scale.at, rows.yOf);
  drawReferences(scene, axes);
  const barOf = (series: number, row: number, value: number): Box => {
    const from = rows.yOf(row) - (height * count + (count - 1) * 2) / 2 + series * (height + 2);
    const [one, other] = [scale.origin, scale.at(value)];
    return {
      left: Math.min(one, other),
      right: Math.max(one, other),
      top: from,
      bottom: from + height,
    };
  };
  const isShown = (value: number | undefined): value is number =>
    value !== undefined && (options.scale === 'linear' || value > 0);
  table.series.forEach(({ values }, series) => {
    values.forEach((value, row) => {
      const ink = isSingle ? rowInk(scene, row) : seriesInk(scene, series);
      const bar = barOf(series, row, isShown(value) ? value : options.scale === 'log' ? 1 : 0);
      const y = (bar.top + bar.bottom) / 2 + capHeight(style.size) / 2 - 0.5;
      const isBelow = value !== undefined && value < 0;
      if (isShown(value)) {
        sheet.rect(bar, ink.mark);
        scene.boxes.push(bar);
      }
      const x = !isShown(value) ? scale.origin + 5 : isBelow ? bar.left - 5 : bar.right + 5;
      const anchor = isBelow ? 'end' : 'start';
      const halo = theme.background;
      const line = text(series, row) + nameOf(series, row);
      sheet.text({ lines: [line], x, y, anchor, halo }, { ...style, fill: ink.label });
    });
  });
  drawOrigin(scene, box, scale.origin);
  return {
    bottom: rows.bottom,
    axes,
    pointOf: (series, row) => {
      const value = table.series[series]?.values[row];
      if (!isShown(value)) return undefined;
      const bar = barOf(series, row, value);
      return { x: value < 0 ? bar.left : bar.right, y: (bar.top + bar.bottom) / 2 };
    },
  };
}

/** Widest name behind a value, as a share of the picture. */
const widestName = 0.18;

/** Returns the first row whose bars can carry the series' names behind their values; -1 if names are too long. */
function namedRow({ table, theme, options }: Scene): number {
  const { value: style } = styles(theme);
  const { series, base } = table;
  const room = widestName * options.width;
  if (series.some(({ name }) => textWidth(name, style.size, style.weight) > room)) return -1;
  return base.texts.findIndex((_, row) => series.every(({ values }) => (values[row] ?? -1) > 0));
}

function drawStackedRows(scene: Scene): DrawnKind {
  const { sheet, table, options, theme } = scene;
  const { value: style, label } = styles(theme);
  const height = 26;
  const stacks = stackRows(table.series);
  const written = valueFormat(
    // Shares have endless decimals.
    table.series.flatMap(({ values, unit }) =>
      values.map((value) => (unit === '%' ? Math.round(value ?? 0) : value)),
    ),
    options.language,
  );
  const canLabel = textsFit(scene);
  const top = canLabel ? scene.top + capHeight(label.size) + 10 : drawKeyRow(scene);
  const rows = openRows(scene, top, height);
  const box: Box = { left: rows.left, right: scene.right, top: rows.top, bottom: rows.bottom };
  const ends = stackEnds(stacks);
  const scale = valueScale({
    values: [...ends, ...markedValues(scene)],
    range: [box.left, box.right],
    isLog: false,
    zero: 'always',
    language: options.language,
  });
  const axes = axesAcross(scene, box, scale.at, rows.yOf);
  const partOf = (series: number, row: number): Box => {
    const [low, high] = stacks[series]?.[row] ?? [0, 0];
    const y = rows.yOf(row);
    return {
      left: scale.at(low),
      right: scale.at(high),
      top: y - height / 2,
      bottom: y + height / 2,
    };
  };
  table.series.forEach((one, series) => {
    const { mark, on } = seriesInk(scene, series);
    one.values.forEach((value, row) => {
      if (value === undefined || value === 0) return;
      const part = partOf(series, row);
      sheet.rect({ ...part, right: part.right - (part.right - part.left > 3 ? 1 : 0) }, mark);
      scene.boxes.push(part);
      const text = written(value, one.unit) + markOf(one, row);
      if (textWidth(text, style.size, style.weight) + 8 > part.right - part.left) return;
      const x = (part.left + part.right) / 2;
      const y = (part.top + part.bottom) / 2 + capHeight(style.size) / 2 - 0.5;
      sheet.text({ lines: [text], x, y, anchor: 'middle' }, { ...style, fill: on });
    });
  });
  drawReferences(scene, axes);
  drawOrigin(scene, box, scale.origin);
  const pointOf = (series: number, row: number) => {
    const { left, right, top: y, bottom } = partOf(series, row);
    return { x: (left + right) / 2, y: (y + bottom) / 2 };
  };
  if (canLabel)
    labelAbove(
      scene,
      scene.top + capHeight(label.size),
      table.series.map((_, series) => ({ series, x: pointOf(series, 0).x })),
    );
  return { bottom: rows.bottom, axes, pointOf };
}

/** True if all names fit in one line above the rows. */
function textsFit({ table, theme, left, right }: Scene): boolean {
  const { label } = styles(theme);
  const sum = table.series.reduce(
    (wide, { name }) => wide + textWidth(name, label.size, label.weight) + 12,
    0,
  );
  return sum <= right - left;
}

function drawOrigin({ sheet, theme }: Scene, { top, bottom }: Box, x: number): void {
  sheet.line({ from: { x, y: top }, to: { x, y: bottom } }, { stroke: theme.zero });
}

/** The axes of rows whose values go to the right. */
export function axesAcross(
  { table, options }: Scene,
  box: Box,
  atValue: (value: number) => number,
  yOf: (row: number) => number,
): Axes {
  return {
    box,
    valuesGo: 'right',
    atValue,
    atText: (text) => positionOf(table.base, text, options.language, yOf),
  };
}

/** Returns the values and the reference values, so that the axis has space for both. */
export function valuesIn(scene: Scene): number[] {
  const values = scene.table.series.flatMap((one) => one.values);
  return [...values.filter((value) => value !== undefined), ...markedValues(scene)];
}
