import type { Grid } from '../numbers/grid.ts';
import { filledColumns, hasData, plainCell, type ChartContent } from '../text/chart.ts';
import { chartProblems } from './chartProblems.ts';
import { chartSchema, type ChartOptions } from './chartSchema.ts';
import { describeChart } from './describeChart.ts';
import { drawChart, type DrawnChart } from './drawChart.ts';
import { readChartGrid, type ChartTable, type ReadChart } from './readChartTable.ts';
import { isMinor, type ChartProblem } from './problemText.ts';
import { recommendKind } from './recommendKind.ts';

/** What a drawing depends on besides the block. */
export type ChartSetting = Pick<ChartOptions, 'language' | 'page' | 'accent' | 'night' | 'width'>;

/** A block's chart, ready to be drawn. */
export interface BlockChart {
  readonly table: ChartTable;
  readonly options: ChartOptions;
}

export interface ReadBlockChart {
  /** Undefined if a problem has to be solved first. */
  readonly chart: BlockChart | undefined;
  readonly problems: readonly ChartProblem[];
}

const read = new WeakMap<ChartContent['table'], Map<string, ReadChart>>();

/** Reads a block's table; the first row is its header, empty rows count as absent. */
export function readBlockTable(table: ChartContent['table'], language: string): ReadChart {
  return remembered(read, table, language, () => {
    const rows = filledColumns({ table })
      .map((cells, index) => ({ line: index + 1, cells: cells.map(plainCell) }))
      .filter(({ line, cells }) => line === 1 || cells.some((cell) => cell !== ''));
    const grid: Grid = { rows, headRows: 1, isCertain: true };
    return readChartGrid(grid, language);
  });
}

/** Returns a block's chart with all choices made, and what is wrong with it. */
export function readBlockChart(
  content: ChartContent,
  setting: Partial<ChartSetting> & Pick<ChartSetting, 'language'>,
): ReadBlockChart {
  const { table, problems } = readBlockTable(content.table, setting.language);
  if (!table) return { chart: undefined, problems: hasData(content) ? problems : [] };
  const { table: _table, description: _description, kind, ...choices } = content;
  const isChosen = kind !== 'auto' && kind !== 'bars';
  const shape = isChosen ? { kind } : recommendKind(table);
  // A name that is no longer in the table would leave everything grey.
  const names = new Set([...table.series.map(({ name }) => name), ...table.base.texts]);
  const highlighted = choices.highlighted.filter((name) => names.has(name));
  const options = chartSchema.parse({ ...choices, highlighted, ...shape, ...setting });
  const wrong = chartProblems(table, options);
  return {
    chart: wrong.every(isMinor) ? { table, options } : undefined,
    problems: [...problems, ...wrong],
  };
}

/** A block's chart as a picture with its description. */
export interface DrawnBlockChart extends DrawnChart, BlockChart {
  readonly description: string;
}

const drawn = new WeakMap<ChartContent['table'], Map<string, DrawnBlockChart | undefined>>();

/** Draws a block's chart; undefined if it cannot be drawn. The same object for the same chart. */
export function drawBlockChart(
  content: ChartContent,
  setting: ChartSetting,
): DrawnBlockChart | undefined {
  const { table, ...others } = content;
  return remembered(drawn, table, JSON.stringify([others, setting]), () => {
    const { chart } = readBlockChart(content, setting);
    if (!chart) return undefined;
    const description = descriptionOf(content, chart);
    return { ...drawChart(chart.table, chart.options, description), description, ...chart };
  });
}

/** Returns the author's description of a chart, or the one that follows its data. */
export function descriptionOf({ description }: ChartContent, chart: BlockChart): string {
  return description === '' ? describeChart(chart.table, chart.options) : description;
}

/** How many results are kept for one table: light and dark, in the page and in outputs, and a few earlier choices. */
const mostKept = 8;

function remembered<Value>(
  known: WeakMap<object, Map<string, Value>>,
  table: ChartContent['table'],
  key: string,
  compute: () => Value,
): Value {
  const values = known.get(table) ?? new Map<string, Value>();
  known.set(table, values);
  const before = values.get(key);
  if (before !== undefined || values.has(key)) return before as Value;
  const value = compute();
  const [oldest] = values.keys();
  if (oldest !== undefined && values.size >= mostKept) values.delete(oldest);
  values.set(key, value);
  return value;
}
