import { drawTicksBelow } from '../layout/axes.ts';
import { boxAt, grown, type Box, type Point } from '../layout/box.ts';
import { drawReferences, markedValues, type Axes } from '../layout/marginalia.ts';
import { around, drawLeader, placeText } from '../layout/place.ts';
import { rowInk, shownOn, type Scene } from '../layout/scene.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { zeroRuleOf } from '../layout/zeroRule.ts';
import { capHeight, centredAt, lineHeight, textBox } from '../paint/sheet.ts';
import { nameWithUnit } from '../seriesUnits.ts';
import { shortLines, textWidth, widestOf } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import { positionOf } from '../places.ts';
import type { ChartSeries } from '../readChartTable.ts';
import type { DrawKind } from './kind.ts';

const radius = 4.5;

/** A dot for each row: the first numbers to the right, the second up. Rows with names are labelled. */
export const drawScatter: DrawKind = (scene) => {
  const { sheet, table, options, theme } = scene;
  const { axis, label } = styles(theme);
  const [across, up] = columnsOf(scene);
  const isShown = shownOn(options);
  const shown = table.base.texts.flatMap((_, row) => {
    const [x, y] = [across?.values[row], up?.values[row]];
    return x !== undefined && isShown(y) ? [{ row, x, y }] : [];
  });
  const upTitle = shortLines(titleOf(up), axis, scene.right - scene.left, 2);
  const titleY = scene.top + capHeight(axis.size);
  sheet.text({ lines: upTitle, x: scene.left, y: titleY }, { ...axis, fill: theme.text });
  const top = titleY + (upTitle.length - 1) * lineHeight(axis.size) + 16;
  const bottom = top + options.width * 0.52;
  const value = valueScale(options, {
    values: [...shown.map(({ y }) => y), ...markedValues(scene)],
    range: [bottom, top],
    zero: zeroRuleOf(options, table.series.length),
  });
  const labels = value.ticks.map((tick) => tick.label);
  const box: Box = {
    left: scene.left + widestOf(labels, axis) + 8,
    right: scene.right - 4,
    top,
    bottom,
  };
  for (const tick of value.ticks) {
    const y = value.at(tick.value);
    const stroke = tick.value === 0 ? theme.zero : theme.grid;
    sheet.line({ from: { x: box.left, y }, to: { x: box.right, y } }, { stroke });
    const at = { x: box.left - 8, y: centredAt(y, axis), anchor: 'end' } as const;
    sheet.text({ lines: [tick.label], ...at }, axis);
  }
  const horizontal = valueScale(options, {
    values: shown.map(({ x }) => x),
    range: [box.left + 6, box.right - 6],
    isLog: false,
    zero: 'if-close',
    count: 6,
  });
  const below = drawTicksBelow(scene, box, horizontal.ticks, horizontal.at);
  sheet.line(
    { from: { x: box.left, y: bottom }, to: { x: box.right, y: bottom } },
    { stroke: theme.zero },
  );
  const arrow = ' →';
  const acrossWidth = scene.right - scene.left - textWidth(arrow, axis);
  const acrossTitle = shortLines(titleOf(across), axis, acrossWidth, 2);
  acrossTitle.push(`${acrossTitle.pop() ?? ''}${arrow}`);
  const acrossY = below + 4 + capHeight(axis.size);
  sheet.text(
    { lines: acrossTitle, x: box.right, y: acrossY, anchor: 'end' },
    { ...axis, fill: theme.text },
  );
  const axes: Axes = {
    box,
    valuesGo: 'up',
    atValue: value.at,
    atText: (text) =>
      positionOf(table.base, text, options.language, (row) =>
        horizontal.at(across?.values[row] ?? NaN),
      ),
  };
  drawReferences(scene, axes);
  const pointOf = (_: number, row: number): Point | undefined => {
    const dot = shown.find((one) => one.row === row);
    return dot && { x: horizontal.at(dot.x), y: value.at(dot.y) };
  };
  const dots = shown.flatMap(({ row }) => {
    const point = pointOf(0, row);
    return point ? [{ row, point, ink: rowInk(scene, row) }] : [];
  });
  for (const { point, ink } of dots) {
    sheet.circle(point, radius, ink.mark, { stroke: theme.background, width: 1 });
    scene.boxes.push(grown(boxAt(point), radius));
  }
  const bounds: Box = { left: box.left, right: scene.right, top: top - 12, bottom: bottom - 3 };
  // Highlighted dots choose first; among the others, those with fewest neighbours would be labelled anyway.
  const order = dots.toSorted(
    (one, other) => Number(other.ink.isStrong) - Number(one.ink.isStrong),
  );
  const shortAt = (weight: 400 | 700) =>
    shortNames(table.base.texts, { size: 12.5, weight }, 130, 3);
  const short = { 400: shortAt(400), 700: shortAt(700) };
  for (const { row, point, ink } of table.base.kind === 'names' ? order : []) {
    const style = {
      ...label,
      size: 12.5,
      weight: ink.isStrong ? 700 : 400,
      fill: ink.isStrong ? ink.label : theme.text,
    } as const;
    const lines = short[style.weight][row] ?? [];
    const places = around(point, lines, style, [radius + 4, 17, 28, 44, 64, 90]);
    const placed = placeText(scene, places, style, bounds, point);
    if (placed) drawLeader(sheet, point, textBox(placed, style), theme.grey);
  }
  return {
    bottom: acrossY + (acrossTitle.length - 1) * lineHeight(axis.size) + 4,
    axes,
    pointOf,
  };
};

/** If the first column holds numbers, it goes across. */
function columnsOf({ table }: Scene): readonly [ChartSeries | undefined, ChartSeries | undefined] {
  const { base, series } = table;
  if (base.kind === 'names' || series.length > 1) return [series[0], series[1]];
  return [{ ...base, unit: '' }, series[0]];
}

function titleOf(series: ChartSeries | undefined): string {
  return series ? nameWithUnit(series) : '';
}
