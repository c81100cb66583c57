import { capHeight, lineHeight } from '../paint/sheet.ts';
import { textWidth } from '../text/measure.ts';
import { shortNames } from '../text/shortNames.ts';
import { spread } from './place.ts';
import { seriesInk, type Scene } from './scene.ts';
import { styles } from './styles.ts';

/**
 * Names the series in their colours and in the bars' order above the plot, where bars of several series leave no space
 * beside each; returns the y below.
 */
export function drawKeyRow(scene: Scene): number {
  const { sheet, table, theme } = scene;
  const { label } = styles(theme);
  const square = 10;
  let x = scene.left;
  let y = scene.top + capHeight(label.size) + 2;
  const room = scene.right - scene.left - square - 6;
  const whole = table.series.map(({ name }) => name);
  shortNames(whole, label, room, 1).forEach(([name = ''], at) => {
    const width = square + 6 + textWidth(name, label);
    if (x > scene.left && x + width > scene.right) {
      x = scene.left;
      y += lineHeight(label.size) + 3;
    }
    const ink = seriesInk(scene, at);
    sheet.rect({ left: x, right: x + square, top: y - square, bottom: y }, ink.mark);
    sheet.text({ lines: [name], x: x + square + 6, y }, { ...label, fill: ink.label });
    x += width + 18;
  });
  return y + 8;
}

/** True if the names of the series fit in one line above the rows. */
export function namesFitAbove({ table, theme, left, right }: Scene): boolean {
  const { label } = styles(theme);
  const widths = table.series.map(({ name }) => textWidth(name, label) + 12);
  return widths.reduce((sum, width) => sum + width, 0) <= right - left;
}

/** Names the series, which fit there, above a row, each as near as possible to its mark. */
export function labelAbove(
  scene: Scene,
  y: number,
  marks: readonly { readonly series: number; readonly x: number }[],
): void {
  const { sheet, table, theme } = scene;
  const { label } = styles(theme);
  const names = marks.map(({ series }) => table.series[series]?.name ?? '');
  const sizes = names.map((name) => textWidth(name, label) + 12);
  const wanted = marks.map(({ x }, at) => ({ wanted: x, size: sizes[at] ?? 0 }));
  const centres = spread(wanted, scene.left - 6, scene.right + 6);
  marks.forEach(({ series, x }, at) => {
    const ink = seriesInk(scene, series);
    const centre = centres[at] ?? x;
    const style = { ...label, fill: ink.label };
    sheet.text({ lines: [names[at] ?? ''], x: centre, y, anchor: 'middle' }, style);
    if (Math.abs(centre - x) > (sizes[at] ?? 0) / 2)
      sheet.line(
        { from: { x: centre, y: y + 4 }, to: { x, y: y + 10 } },
        { stroke: ink.mark, width: 0.8 },
      );
  });
}
