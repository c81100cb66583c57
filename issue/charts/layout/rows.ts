import { capHeight, lineHeight } from '../paint/sheet.ts';
import { rowText } from '../footnoteMarks.ts';
import { widestOf } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import type { Box } from './box.ts';
import type { Scene } from './scene.ts';
import { styles } from './styles.ts';

/** Rows of a chart whose values go to the right: a name on the left and space for marks. */
export interface RowPlot {
  /** The space for marks. */
  readonly box: Box;
  /** The middle of a row. */
  readonly yOf: (row: number) => number;
}

/** Lays out rows that are at least `thickness` high, and writes their names. */
export function openRows(scene: Scene, top: number, thickness: number): RowPlot {
  const { sheet, theme, table, right } = scene;
  const { name } = styles(theme);
  const { base } = table;
  const names = base.texts.map((_, row) => rowText(base, row, scene.options.language));
  const room = (right - scene.left) * 0.38;
  const wrapped = shortNames(names, name, room, 3);
  const gap = names.length > 14 ? 7 : 11;
  const heights = wrapped.map(
    (lines) => Math.max(thickness, lines.length * lineHeight(name.size)) + gap,
  );
  let y = top;
  const middles = heights.map((height) => {
    y += height;
    return y - height / 2;
  });
  wrapped.forEach((lines, row) => {
    const first =
      (middles[row] ?? 0) -
      ((lines.length - 1) * lineHeight(name.size)) / 2 +
      capHeight(name.size) / 2 -
      1;
    const isChosen = scene.options.highlighted.includes(base.texts[row] ?? '');
    const style = isChosen ? { ...name, weight: 600 as const, fill: theme.title } : name;
    sheet.text({ lines, x: scene.left, y: first }, style);
  });
  const left = scene.left + widestOf(wrapped.flat(), name) + 12;
  return { box: { left, right, top, bottom: y }, yOf: (row) => middles[row] ?? top };
}
