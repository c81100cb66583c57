import { capHeight, lineHeight } from '../paint/sheet.ts';
import { rowText } from '../footnoteMarks.ts';
import { textWidth } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import type { Scene } from './scene.ts';
import { styles } from './styles.ts';

/** Rows of a chart whose values go to the right: a name on the left and space for marks. */
export interface RowPlot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of a row. */
  readonly yOf: (row: number) => number;
}

/** Lays out rows that are at least `thickness` high, and writes their names. */
export function openRows(scene: Scene, top: number, thickness: number): RowPlot {
  const { sheet, theme, table, right } = scene;
  const { name } = styles(theme);
  const names = rowNames(scene);
  const room = (right - scene.left) * 0.38;
  const wrapped = shortNames(names, name.size, name.weight, room, 3);
  const widest = Math.max(
    0,
    ...wrapped.flatMap((lines) => lines.map((line) => textWidth(line, name.size, name.weight))),
  );
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
    const isChosen = scene.options.highlighted.includes(table.base.texts[row] ?? '');
    const style = isChosen ? { ...name, weight: 600 as const, fill: theme.title } : name;
    sheet.text({ lines, x: scene.left, y: first }, style);
  });
  return { left: scene.left + widest + 12, top, bottom: y, yOf: (row) => middles[row] ?? top };
}

function rowNames({ table: { base }, options }: Scene): readonly string[] {
  return base.texts.map((_, row) => rowText(base, row, options.language));
}
