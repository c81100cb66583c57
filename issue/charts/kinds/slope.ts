import { markOf, rowText } from '../footnoteMarks.ts';
import { seriesFacts } from '../seriesFacts.ts';
import type { Box, Point } from '../layout/box.ts';
import { spread } from '../layout/place.ts';
import { rowInk, seriesInk, shownOn, type Ink, type Scene } from '../layout/scene.ts';
import { styles } from '../layout/styles.ts';
import { valueScale } from '../layout/valueScale.ts';
import { zeroRuleOf } from '../layout/zeroRule.ts';
import { capHeight, centredAt, lineHeight, type Anchor } from '../paint/sheet.ts';
import { widestOf } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import { valueFormat } from '../text/numberText.ts';
import type { DrawKind } from './kind.ts';

interface Slope {
  readonly name: string;
  readonly unit: string;
  readonly ends: readonly [number, number];
  /** The marks of footnotes at the ends. */
  readonly marks: readonly [string, string];
  readonly ink: Ink;
  readonly series: number;
  readonly row: number;
}

/** A line from the first to the last value of each series; or of each row, if the two columns are the two times. */
export const drawSlope: DrawKind = (scene) => {
  const { sheet, table, options, theme } = scene;
  const { axis, label, value: valueStyle } = styles(theme);
  const isByRow = areRowsSlopes(scene);
  const slopes = isByRow ? slopesOfRows(scene) : slopesOfSeries(scene);
  const shown = slopes.filter(({ ends }) => ends.every(shownOn(options)));
  const text = valueFormat(
    shown.flatMap(({ ends }) => ends),
    options.language,
  );
  const textAt = ({ ends, marks, unit }: Slope, end: 0 | 1) => text(ends[end], unit) + marks[end];
  const widths = (end: 0 | 1) =>
    widestOf(
      shown.map((slope) => textAt(slope, end)),
      valueStyle,
    );
  const names = shortNames(
    shown.map(({ name }) => name),
    label,
    options.width * 0.3,
    3,
  );
  const widest = widestOf(names.flat(), label);
  const heights = names.map((lines) => Math.max(1, lines.length) * lineHeight(label.size) + 1);
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const headStyle = { ...axis, weight: 600, fill: theme.text } as const;
  const headRoom = (scene.right - scene.left) / 2 - 8;
  const heads = shortNames(headsOf(scene, isByRow), headStyle, headRoom, 3);
  const headY = scene.top + capHeight(axis.size);
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const top = headY + (headLines - 1) * lineHeight(axis.size) + 18;
  const box: Box = {
    left: scene.left + widths(0) + 10,
    right: scene.right - widths(1) - widest - 18,
    top,
    bottom: top + Math.max(options.width * 0.46, needed),
  };
  const scale = valueScale(options, {
    values: shown.flatMap(({ ends }) => ends),
    range: [box.bottom, box.top],
    zero: zeroRuleOf(options, shown.length),
  });
  const sides = [box.left, box.right] as const;
  sides.forEach((x, end) => {
    sheet.line({ from: { x, y: box.top - 6 }, to: { x, y: box.bottom } }, { stroke: theme.grid });
    const anchor: Anchor = end === 0 ? 'start' : 'end';
    const lines = heads[end] ?? [];
    const wide = widestOf(lines, headStyle);
    const middle = (scene.left + scene.right) / 2 + 4;
    const at = end === 0 ? scene.left : Math.max(middle + wide, box.right + widths(1) + 8);
    sheet.text({ lines, x: at, y: headY, anchor }, headStyle);
  });
  const pointsOf = ({ ends }: Slope): readonly [Point, Point] => [
    { x: box.left, y: scale.at(ends[0]) },
    { x: box.right, y: scale.at(ends[1]) },
  ];
  const order = shown.toSorted(
    (one, other) => Number(one.ink.isStrong) - Number(other.ink.isStrong),
  );
  for (const slope of order) {
    const [from, to] = pointsOf(slope);
    const width = slope.ink.isStrong ? 3.2 : slope.ink.mark === theme.grey ? 1.8 : 2.4;
    sheet.line({ from, to }, { stroke: slope.ink.mark, width });
    sheet.circle(from, 4, slope.ink.mark);
    sheet.circle(to, 4, slope.ink.mark);
    scene.lines.push({ from, to });
  }
  const centresAt = (end: 0 | 1) =>
    spread(
      shown.map((slope, at) => ({
        wanted: pointsOf(slope)[end].y,
        size: end === 0 ? lineHeight(valueStyle.size) : (heights[at] ?? 0),
      })),
      box.top - 8,
      box.bottom + 8,
    );
  const [lefts, rights] = [centresAt(0), centresAt(1)];
  shown.forEach((slope, at) => {
    const baseline = (centre: number) => centredAt(centre, valueStyle);
    const { ink } = slope;
    const style = { ...valueStyle, fill: ink.label };
    sheet.text(
      { lines: [textAt(slope, 0)], x: box.left - 8, y: baseline(lefts[at] ?? 0), anchor: 'end' },
      style,
    );
    const lines = names[at] ?? [];
    const first = (rights[at] ?? 0) - ((lines.length - 1) * lineHeight(label.size)) / 2;
    sheet.text({ lines: [textAt(slope, 1)], x: box.right + 8, y: baseline(first) }, style);
    sheet.text(
      { lines, x: box.right + 8 + widths(1) + 7, y: baseline(first) },
      { ...label, fill: ink.label },
    );
  });
  const pointOf = (series: number, row: number) => {
    const slope = shown.find((one) => (isByRow ? one.row === row : one.series === series));
    if (!slope) return undefined;
    const isFirst = isByRow ? series === 0 : row < table.base.values.length / 2;
    return pointsOf(slope)[isFirst ? 0 : 1];
  };
  return { bottom: box.bottom + 6, axes: undefined, pointOf };
};

function areRowsSlopes({ table }: Scene): boolean {
  return table.base.kind !== 'times' && table.series.length === 2;
}

function slopesOfRows(scene: Scene): Slope[] {
  const [one, other] = scene.table.series;
  return scene.table.base.texts.flatMap((name, row): Slope[] => {
    const [from, to] = [one?.values[row], other?.values[row]];
    if (!one || !other || from === undefined || to === undefined) return [];
    const marks = [markOf(one, row), markOf(other, row)] as const;
    const ink = rowInk(scene, row);
    return [{ name, unit: one.unit, ends: [from, to], marks, ink, series: 0, row }];
  });
}

function slopesOfSeries(scene: Scene): Slope[] {
  return scene.table.series.flatMap((one, series): Slope[] => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const { first, last } = facts;
    const marks = [markOf(one, first.row), markOf(one, last.row)] as const;
    const ends = [first.value, last.value] as const;
    const { name, unit } = one;
    return [{ name, unit, ends, marks, ink: seriesInk(scene, series), series, row: 0 }];
  });
}

function headsOf({ table, options }: Scene, isByRow: boolean): readonly string[] {
  if (isByRow) return table.series.map(({ name }) => name);
  const { base } = table;
  return [0, base.texts.length - 1].map((row) => rowText(base, row, options.language));
}
