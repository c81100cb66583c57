import { drawnScale, type ChartOptions } from './chartSchema.ts';
import { isDrawable } from './layout/valueScale.ts';
import type { ChartProblem, ChartSeries, ChartTable } from './readChartTable.ts';
import { baseRow, ownBase, shownTable } from './shownTable.ts';
import { isGerman, said } from './text/words.ts';

type ChartColumn = Pick<ChartSeries, 'name' | 'values' | 'texts' | 'column'>;

/** Returns the cells that the options do not allow, such as zero on a logarithmic axis. */
export function chartProblems(table: ChartTable, options: ChartOptions): ChartProblem[] {
  const wrong = (
    problem: 'not-positive' | 'negative' | 'no-base' | 'out-of-range',
    isWrong: (value: number, row: number, of: ChartColumn) => boolean,
    columns: readonly ChartColumn[] = table.series,
  ) =>
    columns.flatMap((one) =>
      one.values.flatMap((value, row): ChartProblem[] => {
        if (value === undefined || !isWrong(value, row, one)) return [];
        const { name, column, texts } = one;
        return [
          { problem, line: table.lines[row] ?? 0, column, name, cell: texts[row]?.trim() ?? '' },
        ];
      }),
    );
  const isLog = drawnScale(options) === 'log';
  // The axis across of a scatter chart is linear.
  const across =
    options.kind === 'scatter' && table.series.length > 1 ? table.series[0] : undefined;
  const first = baseRow(table);
  const indexed = shownTable(table, options).series;
  const isHuge = (value: number, row: number, one: ChartColumn) =>
    !isDrawable(value) ||
    !isDrawable(indexed.find(({ column }) => column === one.column)?.values[row] ?? 0);
  const isPair = table.base.kind === 'numbers' || table.series.length > 1;
  return [
    ...(options.kind === 'scatter' && !isPair ? [{ problem: 'no-pair' } as const] : []),
    ...wrong('out-of-range', isHuge),
    ...(table.base.kind === 'numbers' ? wrong('out-of-range', isHuge, [table.base]) : []),
    ...(isLog ? wrong('not-positive', (value, _, one) => value <= 0 && one !== across) : []),
    ...(options.kind === 'share' ? wrong('negative', (value) => value < 0) : []),
    ...(options.isIndexed
      ? wrong('no-base', (value, row, one) => row === ownBase(one, first) && value <= 0)
      : []),
  ];
}

/** Returns a sentence in German or English that says which cell is wrong and why. */
export function problemText(problem: ChartProblem, language: string): string {
  const place = (line: number, column: number, name: string) => {
    const named = name === '' ? '' : said(language, ` („${name}“)`, ` (“${name}”)`);
    return said(
      language,
      `Zeile ${String(line)}, Spalte ${String(column)}${named}`,
      `Line ${String(line)}, column ${String(column)}${named}`,
    );
  };
  const quoted = (text: string) => (isGerman(language) ? `„${text}“` : `“${text}”`);
  switch (problem.problem) {
    case 'no-numbers':
      return said(
        language,
        'In der Tabelle steht keine Spalte mit Zahlen.',
        'The table has no column of numbers.',
      );
    case 'no-pair':
      return said(
        language,
        'Ein Streudiagramm braucht zwei Spalten mit Zahlen.',
        'A scatter chart needs two columns of numbers.',
      );
    case 'contradiction': {
      const [one, other] = problem.cells;
      const both = said(
        language,
        `${quoted(one.cell)} in Zeile ${String(one.line)} und ${quoted(other.cell)} in Zeile ${String(other.line)}`,
        `${quoted(one.cell)} in line ${String(one.line)} and ${quoted(other.cell)} in line ${String(other.line)}`,
      );
      const why =
        problem.over === 'unit'
          ? said(language, 'haben verschiedene Einheiten', 'have different units')
          : said(language, 'haben verschiedene Dezimalzeichen', 'have different decimal marks');
      return said(
        language,
        `Spalte ${String(problem.column)}: ${both} ${why}.`,
        `Column ${String(problem.column)}: ${both} ${why}.`,
      );
    }
    case 'unused-line':
      return said(
        language,
        `Zeile ${String(problem.line)} (${quoted(problem.cell)}) ist nicht im Diagramm.`,
        `Line ${String(problem.line)} (${quoted(problem.cell)}) is not in the chart.`,
      );
    case 'same-row':
      return said(
        language,
        `Zeile ${String(problem.at)} heißt wie Zeile ${String(problem.before)}: ${quoted(problem.name)}.`,
        `Line ${String(problem.at)} has the name of line ${String(problem.before)}: ${quoted(problem.name)}.`,
      );
    case 'same-column':
      return said(
        language,
        `Spalte ${String(problem.at)} heißt wie Spalte ${String(problem.before)}: ${quoted(problem.name)}.`,
        `Column ${String(problem.at)} has the name of column ${String(problem.before)}: ${quoted(problem.name)}.`,
      );
    case 'unused-column':
      return said(
        language,
        `Spalte ${String(problem.column)} (${quoted(problem.name)}) hat keine Zahlen und ist nicht im Diagramm.`,
        `Column ${String(problem.column)} (${quoted(problem.name)}) has no numbers and is not in the chart.`,
      );
    default: {
      const { german, english } = reasons[problem.problem];
      const where = place(problem.line, problem.column, problem.name);
      return `${where}: ${quoted(problem.cell)} ${said(language, german, english)}.`;
    }
  }
}

const reasons = {
  'no-number': { german: 'ist keine Zahl', english: 'is not a number' },
  'no-time': {
    german: 'ist kein Datum wie die übrigen der Spalte',
    english: 'is not a date like the others in its column',
  },
  repeated: { german: 'steht schon in einer anderen Zeile', english: 'is in another line already' },
  'not-positive': {
    german:
      'hat auf einer logarithmischen Achse keinen Platz: dort sind alle Werte größer als null',
    english: 'has no place on a logarithmic axis, where all values are above zero',
  },
  negative: {
    german: 'ist negativ und kann kein Anteil sein',
    english: 'is negative and cannot be a share',
  },
  'out-of-range': {
    german: 'ist für ein Diagramm zu groß oder zu klein: Wähle eine andere Einheit',
    english: 'is too large or too small for a chart: choose another unit',
  },
  'no-base': {
    german: 'kann nicht 100 werden: Ein Index beginnt bei einem Wert über null',
    english: 'cannot become 100: an index starts from a value above zero',
  },
} as const;
