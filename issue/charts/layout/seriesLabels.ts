import { centredAt, lineHeight, textBox } from '../paint/sheet.ts';
import { widestOf } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import type { Box, Point } from './box.ts';
import { drawLeader, placeNear, spread } from './place.ts';
import { seriesInk, type Scene } from './scene.ts';
import { styles } from './styles.ts';

/** Widest name beside the plot; longer ones are wrapped. */
const widest = 150;
const gap = 8;

interface SeriesLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Returns the labels of all series: how one is shortened depends on the others. */
function labelsOf({ theme, table }: Scene): SeriesLabel[] {
  const { label } = styles(theme);
  const names = table.series.map(({ name }) => name);
  return shortNames(names, label, widest, 3).map((lines) => ({
    lines,
    width: widestOf(lines, label),
    height: lines.length * lineHeight(label.size),
  }));
}

/** Returns the width that the names of these series need beside the plot. */
export function besideWidth(scene: Scene, series: readonly number[]): number {
  const labels = labelsOf(scene);
  const widths = series.map((at) => labels[at]?.width ?? 0);
  return series.length === 0 ? 0 : Math.max(...widths) + gap + 2;
}

/** Returns the height that the names need beside each other, so that the plot is at least as high. */
export function besideHeight(scene: Scene, series: readonly number[]): number {
  const labels = labelsOf(scene);
  return series.reduce((sum, at) => sum + (labels[at]?.height ?? 0) + 2, 0);
}

/** Writes the names of series in their colours beside the plot, each as near as possible to where its series ends. */
export function labelBeside(
  scene: Scene,
  box: Box,
  ends: readonly { readonly series: number; readonly y: number; readonly x?: number }[],
): void {
  const { sheet, theme } = scene;
  const { label } = styles(theme);
  const labels = labelsOf(scene);
  const wanted = ends.map(({ series, y }) => ({
    wanted: y,
    size: (labels[series]?.height ?? 0) + 1,
  }));
  const centres = spread(wanted, box.top - 8, box.bottom + 8);
  ends.forEach(({ series, y, x = box.right }, at) => {
    const { lines = [], height = 0 } = labels[series] ?? {};
    const ink = seriesInk(scene, series);
    const centre = centres[at] ?? y;
    const first = centre - height / 2 + lineHeight(label.size) / 2;
    const place = { lines, x: box.right + gap, y: centredAt(first, label) };
    sheet.text(place, { ...label, fill: ink.label });
    if (Math.abs(centre - y) > 9)
      sheet.line(
        { from: { x: x + 2, y }, to: { x: box.right + gap - 2, y: centre } },
        { stroke: ink.mark, width: 0.8 },
      );
  });
}

/** Writes the name of a series near a point inside the plot, where it covers least. */
export function labelInside(scene: Scene, bounds: Box, series: number, point: Point): void {
  const { sheet, theme } = scene;
  const { label } = styles(theme);
  const ink = seriesInk(scene, series);
  const style = { ...label, fill: ink.label };
  const { lines = [] } = labelsOf(scene)[series] ?? {};
  const placed = placeNear(scene, point, lines, style, [9, 16, 26, 40, 60, 90, 130], bounds);
  if (placed) drawLeader(sheet, point, textBox(placed, style), ink.mark);
}
