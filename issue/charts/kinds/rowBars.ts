import { markOf } from '../footnoteMarks.ts';
import type { Box } from '../layout/box.ts';
import { drawKeyRow, labelAbove, namesFitAbove } from '../layout/keyRow.ts';
import { drawReferences, markedValues, type Axes } from '../layout/marginalia.ts';
import { openRows } from '../layout/rows.ts';
import { rowInk, seriesInk, shownOn, type Scene } from '../layout/scene.ts';
import { stackEnds, stackRows } from '../layout/stack.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { capHeight, centredAt } from '../paint/sheet.ts';
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
    textWidth(text(series, row) + nameOf(series, row), style) + 8;
  const namesAt = isSingle ? -1 : namedRow(scene);
  const nameOf = (series: number, row: number) =>
    row === namesAt ? `\u2002${table.series[series]?.name ?? ''}` : '';
  const top = isSingle || namesAt >= 0 ? scene.top : drawKeyRow(scene);
  const { box, yOf } = openRows(scene, top, height * count + (count - 1) * 2);
  const all = table.series.flatMap(({ values }, series) =>
    values.map((value, row) => ({ value: value ?? 0, room: wide(series, row) })),
  );
  const below = Math.max(0, ...all.filter(({ value }) => value < 0).map(({ room }) => room));
  const above = Math.max(0, ...all.filter(({ value }) => value >= 0).map(({ room }) => room));
  const range = [box.left + below, box.right - above] as const;
  const scale = valueScale(options, { values: valuesIn(scene), range, zero: 'always' });
  const axes = axesAcross(scene, box, scale.at, yOf);
  drawReferences(scene, axes);
  const barOf = (series: number, row: number, value: number): Box => {
    const from = yOf(row) - (height * count + (count - 1) * 2) / 2 + series * (height + 2);
    const [one, other] = [scale.origin, scale.at(value)];
    return {
      left: Math.min(one, other),
      right: Math.max(one, other),
      top: from,
      bottom: from + height,
    };
  };
  const isShown = shownOn(options);
  table.series.forEach(({ values }, series) => {
    values.forEach((value, row) => {
      const ink = isSingle ? rowInk(scene, row) : seriesInk(scene, series);
      const bar = barOf(series, row, isShown(value) ? value : options.scale === 'log' ? 1 : 0);
      const y = centredAt((bar.top + bar.bottom) / 2, style);
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
    bottom: box.bottom,
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
  if (series.some(({ name }) => textWidth(name, style) > room)) return -1;
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
  const canLabel = namesFitAbove(scene);
  const top = canLabel ? scene.top + capHeight(label.size) + 10 : drawKeyRow(scene);
  const { box, yOf } = openRows(scene, top, height);
  const scale = valueScale(options, {
    values: [...stackEnds(stacks), ...markedValues(scene)],
    range: [box.left, box.right],
    isLog: false,
    zero: 'always',
  });
  const axes = axesAcross(scene, box, scale.at, yOf);
  const partOf = (series: number, row: number): Box => {
    const [low, high] = stacks[series]?.[row] ?? [0, 0];
    const [top, bottom] = [yOf(row) - height / 2, yOf(row) + height / 2];
    return { left: scale.at(low), right: scale.at(high), top, bottom };
  };
  table.series.forEach((one, series) => {
    const { mark, on } = seriesInk(scene, series);
    one.values.forEach((value, row) => {
      if (value === undefined || value === 0) return;
      const part = partOf(series, row);
      sheet.rect({ ...part, right: part.right - (part.right - part.left > 3 ? 1 : 0) }, mark);
      scene.boxes.push(part);
      const text = written(value, one.unit) + markOf(one, row);
      if (textWidth(text, style) + 8 > part.right - part.left) return;
      const x = (part.left + part.right) / 2;
      const y = centredAt((part.top + part.bottom) / 2, style);
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
  return { bottom: box.bottom, axes, pointOf };
}

/** Draws the line at which bars start. */
export function drawOrigin({ sheet, theme }: Scene, { top, bottom }: Box, x: number): void {
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
