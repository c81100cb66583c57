import type { ChartOptions } from '../chartSchema.ts';
import type { Sheet } from '../paint/sheet.ts';
import type { ChartTheme } from '../paint/theme.ts';
import type { ChartTable } from '../readChartTable.ts';
import type { Box, Segment } from './box.ts';

/** What a kind draws with, and where: between `left` and `right`, from `top` down. */
export interface Scene {
  readonly sheet: Sheet;
  readonly table: ChartTable;
  readonly options: ChartOptions;
  readonly theme: ChartTheme;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** What labels should not cover: lines, and the boxes of bars and dots. */
  readonly lines: Segment[];
  readonly boxes: Box[];
}

/** Returns a test for the values that can be shown: on a logarithmic axis, those above zero. */
export function shownOn({ scale }: Pick<ChartOptions, 'scale'>) {
  return (value: number | undefined): value is number =>
    value !== undefined && (scale === 'linear' || value > 0);
}

/** The colours and the weight of one series or row. */
export interface Ink {
  readonly mark: string;
  readonly label: string;
  /** Text on the mark. */
  readonly on: string;
  readonly isStrong: boolean;
}

/** Returns the colours of a series: its own, or grey if only others are highlighted. */
export function seriesInk(scene: Scene, at: number): Ink {
  const { table, options, theme } = scene;
  const names = table.series.map(({ name }) => name);
  const chosen = names.filter((name) => options.highlighted.includes(name));
  const order = chosen.length === 0 ? at : chosen.indexOf(names[at] ?? '');
  return inkAt(theme, order, chosen.length > 0);
}

/** Returns the colours of a row of a single series. */
export function rowInk(scene: Scene, row: number): Ink {
  const { table, options, theme } = scene;
  const { texts } = table.base;
  const isChosen = texts.some((text) => options.highlighted.includes(text));
  if (!isChosen) return inkAt(theme, 0, false);
  return inkAt(theme, options.highlighted.includes(texts[row] ?? '') ? 0 : -1, true);
}

function inkAt(theme: ChartTheme, order: number, isChosen: boolean): Ink {
  const { grey, quiet, onGrey, series, onSeries, text, background } = theme;
  if (order < 0) return { mark: grey, label: quiet, on: onGrey, isStrong: false };
  const at = order % series.length;
  const colour = series[at] ?? text;
  return { mark: colour, label: colour, on: onSeries[at] ?? background, isStrong: isChosen };
}
