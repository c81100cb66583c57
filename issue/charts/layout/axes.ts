import { bisector } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { isWeekCell } from '../../numbers/timeColumn.ts';
import { markOf } from '../footnoteMarks.ts';
import { positionOf } from '../places.ts';
import type { ChartBase } from '../readChartTable.ts';
import { textWidth, widestOf, wordsFit, wrapLines } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import { capHeight, centredAt, lineHeight, textBox } from '../paint/sheet.ts';
import type { Box } from './box.ts';
import type { Scene } from './scene.ts';
import { styles } from './styles.ts';
import { rowTicks, timeTicks, type TimeTick } from './timeTicks.ts';
import { valueScale, type Tick, type ValueScale, type ZeroRule } from './valueScale.ts';

/** A plot whose values go up, with one position across for each row. */
export interface Plot {
  readonly box: Box;
  readonly value: ValueScale;
  /** The middle of a row. */
  readonly xOf: (row: number) => number;
  /** The width of a row's bars; 0 where rows are points. */
  readonly bandWidth: number;
  /** The position of a written time, name or number; undefined if it is not in the plot. */
  readonly xOfText: (text: string) => number | undefined;
  readonly bottom: number;
}

interface PlotWish {
  readonly values: readonly number[];
  readonly zero: ZeroRule;
  readonly rows: 'points' | 'bands';
  readonly height: number;
  /** Space for labels beside the plot. */
  readonly beside: number;
  /** Without it, the bars carry their values. */
  readonly hasValueAxis?: boolean;
  readonly isLog?: boolean;
  /** Space above the greatest and below the least value, for labels. */
  readonly above?: number;
  readonly below?: number;
}

/** Gap between an axis and its labels. */
const gap = 8;

/** Draws grid and axes, and returns where values and rows are. */
export function openPlot(scene: Scene, wish: PlotWish): Plot {
  const { sheet, options, theme } = scene;
  const { axis } = styles(theme);
  const { hasValueAxis = true, above = 6, below = 0 } = wish;
  const top = scene.top + above + capHeight(axis.size) / 2;
  const floor = top + wish.height + below;
  const value = valueScale(options, { ...wish, range: [floor - below, top] });
  const labels = hasValueAxis ? value.ticks.map(({ label }) => label) : [];
  const left = scene.left + (hasValueAxis ? widestOf(labels, axis) + gap : 0);
  const box: Box = { left, top, right: scene.right - wish.beside, bottom: floor };
  if (hasValueAxis) drawValueGrid(scene, value, box);
  const rows =
    wish.rows === 'bands' ? bandsIn(scene.table.base, box) : pointsIn(scene.table.base, box);
  const bottom = drawBaseLabels(scene, box, rows);
  // Without a zero there is no base line: the lowest grid line is as light as the others.
  if (value.isLog || value.ticks.some((tick) => tick.value === 0)) {
    const y = value.isLog ? floor : value.origin;
    sheet.line({ from: { x: left, y }, to: { x: box.right, y } }, { stroke: theme.zero });
  }
  const xOfText = (text: string) => positionOf(scene.table.base, text, options.language, rows.xOf);
  return { box, value, bottom, ...rows, xOfText };
}

function drawValueGrid(scene: Scene, value: ValueScale, box: Box): void {
  const { sheet, theme } = scene;
  const { axis } = styles(theme);
  for (const tick of value.ticks) {
    const y = value.at(tick.value);
    if (tick.value !== 0 || value.isLog)
      sheet.line({ from: { x: box.left, y }, to: { x: box.right, y } }, { stroke: theme.grid });
    const at = { x: box.left - gap, y: centredAt(y, axis), anchor: 'end' } as const;
    sheet.text({ lines: [tick.label], ...at }, axis);
  }
}

interface Rows {
  readonly xOf: (row: number) => number;
  readonly bandWidth: number;
}

function bandsIn({ values }: ChartBase, { left, right }: Box): Rows {
  const padding = values.length > 20 ? 0.2 : 0.32;
  const scale = scaleBand<number>()
    .domain(values.map((_, row) => row))
    .range([left, right])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  return {
    xOf: (row) => (scale(row) ?? left) + scale.bandwidth() / 2,
    bandWidth: scale.bandwidth(),
  };
}

function pointsIn({ values }: ChartBase, { left, right }: Box): Rows {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .range([left + 2, right - 2]);
  return { xOf: (row) => scale(values[row] ?? 0), bandWidth: 0 };
}

/** Draws times, numbers or names below the plot; returns the lowest y. */
function drawBaseLabels(scene: Scene, box: Box, rows: Rows): number {
  const { base } = scene.table;
  if (base.kind === 'times') return drawTimes(scene, box, rows);
  if (base.kind === 'numbers' && rows.bandWidth === 0) return drawNumbers(scene, box, rows);
  return drawNames(scene, box, rows);
}

function drawTimes(scene: Scene, box: Box, rows: Rows): number {
  const { sheet, table, options, theme } = scene;
  const { axis } = styles(theme);
  const { values, unit = 'day' } = table.base;
  const marked = (ticks: readonly TimeTick[]) =>
    ticks.map((tick) => {
      const row = values.indexOf(tick.day);
      return row < 0 || isWeekCell(table.base.texts[row] ?? '')
        ? tick
        : { ...tick, label: tick.label + markOf(table.base, row) };
    });
  const x = (day: number) => xOfDay(table.base, rows, day);
  const fits = (ticks: readonly TimeTick[]) => {
    const at = marked(ticks).map(({ day, label, year }) => {
      const half = widestOf([label, year], axis) / 2;
      return [x(day) - half, x(day) + half] as const;
    });
    return at.every(([left], index) => index === 0 || left - (at[index - 1]?.[1] ?? 0) >= 12);
  };
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const every = rows.bandWidth > 0 ? rowTicks(values, unit, options.language) : [];
  const ticks = table.base.texts.every(isWeekCell)
    ? weekTicks(table.base, fits)
    : every.length > 0 && fits(every)
      ? every
      : timeTicks([first, last], unit, options.language, fits);
  const y = box.bottom + gap + capHeight(axis.size);
  const edges = { left: scene.left, right: scene.right };
  let bottom = y;
  for (const { day, label, year } of marked(ticks)) {
    const middle = x(day);
    if (rows.bandWidth === 0)
      sheet.line(
        { from: { x: middle, y: box.bottom }, to: { x: middle, y: box.bottom + 5 } },
        { stroke: theme.zero },
      );
    const at = (text: string) => keptWithin(middle, textWidth(text, axis), edges);
    sheet.text({ lines: [label], x: at(label), y, anchor: 'middle' }, axis);
    if (year === '') continue;
    bottom = y + lineHeight(axis.size);
    sheet.text({ lines: [year], x: at(year), y: bottom, anchor: 'middle' }, axis);
  }
  return bottom + 4;
}

/** Weeks are labelled as they are written: all rows, or every second, third … one of which there is space for. */
function weekTicks(
  { values, texts }: ChartBase,
  fits: (ticks: readonly TimeTick[]) => boolean,
): readonly TimeTick[] {
  const all = values.map((day, row) => ({ day, label: texts[row]?.trim() ?? '', year: '' }));
  const every = (step: number) => all.filter((_, row) => row % step === 0);
  const step = all.findIndex((_, at) => fits(every(at + 1))) + 1;
  return step === 0 ? all.slice(0, 1) : every(step);
}

function keptWithin(x: number, width: number, { left, right }: { left: number; right: number }) {
  return Math.max(left + width / 2, Math.min(x, right - width / 2));
}

/** Between two rows, a time is at its share of the way; outside, it is clipped. */
function xOfDay({ values }: ChartBase, rows: Rows, day: number): number {
  const after = bisector((value: number) => value).left(values, day);
  if (values[after] === day || after === 0) return rows.xOf(Math.min(after, values.length - 1));
  if (after >= values.length) return rows.xOf(values.length - 1);
  const [one = 0, other = 1] = [values[after - 1], values[after]];
  const share = (day - one) / (other - one);
  return rows.xOf(after - 1) + share * (rows.xOf(after) - rows.xOf(after - 1));
}

function drawNumbers(scene: Scene, box: Box, rows: Rows): number {
  const { values } = scene.table.base;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [values.indexOf(least), values.indexOf(most)];
  const scale = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .range([rows.xOf(first), rows.xOf(last)]);
  // Between whole numbers, such as places, there is nothing.
  const areWhole = values.every(Number.isInteger);
  const { ticks } = valueScale(scene.options, {
    values: [least, most],
    range: [0, 1],
    isLog: false,
    zero: 'if-close',
    count: areWhole ? Math.min(6, Math.max(1, most - least)) : 6,
  });
  const inside = ticks.filter(({ value }) => value >= least && value <= most);
  return drawTicksBelow(scene, box, inside, (value) => scale(value));
}

/** Draws ticks and their labels below the plot; labels for which there is no space are left out. */
export function drawTicksBelow(
  scene: Scene,
  { bottom }: Box,
  ticks: readonly Tick[],
  at: (value: number) => number,
): number {
  const { sheet, theme } = scene;
  const { axis } = styles(theme);
  const y = bottom + gap + capHeight(axis.size);
  let free = -Infinity;
  for (const { value, label } of ticks) {
    const x = at(value);
    const wide = textWidth(label, axis);
    const middle = keptWithin(x, wide, scene);
    if (middle - wide / 2 < free) continue;
    sheet.line({ from: { x, y: bottom }, to: { x, y: bottom + 5 } }, { stroke: theme.zero });
    sheet.text({ lines: [label], x: middle, y, anchor: 'middle' }, axis);
    free = middle + wide / 2 + 8;
  }
  return y + 4;
}

/** True if the names fit below their bars, in at most three lines. */
export function namesFit(scene: Scene, beside: number, axisWidth: number): boolean {
  const { base } = scene.table;
  if (base.kind === 'times') return true;
  const room = (scene.right - scene.left - beside - axisWidth) / base.texts.length - 6;
  const { name } = styles(scene.theme);
  return base.texts.every(
    (text) => wordsFit(text, name, room) && wrapLines(text, name, room).length <= 3,
  );
}

function drawNames(scene: Scene, box: Box, rows: Rows): number {
  const { sheet, table, theme } = scene;
  const { name } = styles(theme);
  const { texts } = table.base;
  const step = texts.length > 1 ? Math.abs(rows.xOf(1) - rows.xOf(0)) : box.right - box.left;
  const y = box.bottom + gap + capHeight(name.size);
  let bottom = y;
  const short = shortNames(texts, name, Math.max(24, step - 6), 3);
  texts.forEach((_, row) => {
    const x = rows.xOf(row);
    const lines = short[row] ?? [];
    const at = {
      lines,
      x: keptWithin(x, widestOf(lines, name), scene),
      y,
      anchor: 'middle',
    } as const;
    // On an axis of points the names of some rows may not fit: the description has all.
    if (lines.length === 0 || !sheet.isFree(textBox(at, name), 2)) return;
    sheet.text(at, name);
    bottom = Math.max(bottom, y + (lines.length - 1) * lineHeight(name.size));
  });
  return bottom + 4;
}
