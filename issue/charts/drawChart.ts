import { labelsFor } from '../language/labels.ts';
import { drawKinds } from './kinds/allKinds.ts';
import type { Box } from './layout/box.ts';
import { drawNotes, drawReferenceLabels } from './layout/marginalia.ts';
import type { Scene } from './layout/scene.ts';
import { margin, styles } from './layout/styles.ts';
import { drawnScale, type ChartOptions } from './chartSchema.ts';
import { describeChart } from './describeChart.ts';
import { legibleTable } from './legibleTable.ts';
import { capHeight, depth, lineHeight, Sheet, type TextStyle } from './paint/sheet.ts';
import { svgPicture } from './paint/svgPicture.ts';
import { themeFor } from './paint/theme.ts';
import type { ChartTable } from './readChartTable.ts';
import { shownWithUnits } from './seriesUnits.ts';
import { subtitleOf } from './subtitleOf.ts';
import { wrapLines } from './text/measure.ts';

/** A chart as a picture, in CSS pixels. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a table as SVG: the same bytes in every engine. Values that a kind cannot show are left out; `chartProblems`
 * names them.
 */
export function drawChart(
  table: ChartTable,
  options: ChartOptions,
  description: string = describeChart(table, options),
): DrawnChart {
  const { width } = options;
  const theme = themeFor(options);
  const sheet = new Sheet();
  const [left, right] = [margin, width - margin];
  const { title, subtitle, foot } = styles(theme);
  let y = margin;
  const write = (text: string, style: TextStyle, gap: number) => {
    if (text === '') return;
    const lines = wrapLines(text, style, right - left);
    const first = y + gap + capHeight(style.size);
    sheet.text({ lines, x: left, y: first }, style);
    y = first + (lines.length - 1) * lineHeight(style.size) + depth(style.size);
  };
  write(options.title, title, 0);
  write(subtitleOf(table, options), subtitle, 5);
  const whole = shownWithUnits(table, options);
  const { table: shown, says } = legibleTable(whole.table, whole.options);
  const scene: Scene = {
    sheet,
    table: shown,
    options: { ...whole.options, scale: drawnScale(options) },
    theme,
    left,
    right,
    top: y + 14,
    lines: [],
    boxes: [],
  };
  const drawn = drawKinds[options.kind](scene);
  y = drawn.bottom;
  const bounds: Box = {
    left,
    right,
    top: scene.top - 6,
    bottom: (drawn.axes?.box.bottom ?? y) - 3,
  };
  const unplaced = [
    ...(drawn.axes
      ? drawReferenceLabels(scene, drawn.axes)
      : options.references.map(({ label }) => label)),
    ...drawNotes(scene, bounds, drawn.pointOf),
  ];
  const note = [options.note, ...says, ...unplaced].filter((text) => text !== '').join(' · ');
  write(note, foot, 12);
  const { one: before } = labelsFor(options.language).sources;
  const source = options.source === '' ? '' : `${before} ${options.source}`;
  write(source, foot, note === '' ? 12 : 5);
  const height = Math.ceil(y + margin);
  const words = { title: options.title, description };
  return svgPicture({ width, height, background: theme.background, ...words }, sheet.elements);
}
