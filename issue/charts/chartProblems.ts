import { drawnScale, isStacked, type ChartKindName, type ChartOptions } from './chartSchema.ts';
import { isDrawable, startsAtZero } from './layout/valueScale.ts';
import type { ChartProblem, ChartSeries, ChartTable } from './readChartTable.ts';
import { baseRow, ownBase, shownTable } from './shownTable.ts';
import { isGerman, said } from './text/words.ts';

const lineKinds: readonly ChartKindName[] = ['line', 'area', 'stacked-area'];
const barKinds: readonly ChartKindName[] = ['area', 'bar', 'grouped', 'horizontal', 'lollipop'];

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

/** What may mislead about a chart although it can be drawn. */
export type ChartCaution =
  | 'length-on-log'
  | 'line-over-names'
  | 'no-log-axis'
  | 'stacked-negatives'
  | 'stacked-gaps'
  | 'mixed-units'
  | 'many-series'
  | 'hidden-between'
  | 'more-than-pair'
  | 'not-from-zero'
  | 'parts-of-what'
  | 'total-row';

/** Returns what may mislead in this kind of chart with these data. */
export function chartCautions(table: ChartTable, options: ChartOptions): ChartCaution[] {
  const { kind, scale, isIndexed, highlighted } = options;
  const { base, series } = shownTable(table, options);
  const values = series.flatMap((one) => one.values).filter((value) => value !== undefined);
  const stacks = isStacked(options);
  const isLine = lineKinds.includes(kind);
  const units = new Set(series.map(({ unit }) => unit));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const found: Readonly<Record<ChartCaution, boolean>> = {
    'length-on-log': scale === 'log' && barKinds.includes(kind),
    'line-over-names': isLine && base.kind === 'names',
    'stacked-negatives': stacks && kind !== 'share' && values.some((value) => value < 0),
    'no-log-axis': scale !== drawnScale(options),
    'stacked-gaps': stacks && series.some((one) => one.values.includes(undefined)),
    'mixed-units': units.size > 1 && !isIndexed && kind !== 'scatter',
    'many-series': kind !== 'scatter' && series.length > 6 && highlighted.length === 0,
    'hidden-between': kind === 'slope' && base.values.length > 2 && base.kind === 'times',
    'more-than-pair': kind === 'scatter' && series.length > (base.kind === 'numbers' ? 1 : 2),
    'not-from-zero':
      kind === 'line' && scale === 'linear' && !isIndexed && !startsAtZero(least, most, 'if-near'),
    'total-row': base.kind === 'names' && endsWithSum(base.texts, series),
    'parts-of-what':
      stacks && kind !== 'share' && [...units].join('') === '%' && !sumsToHundred(series),
  };
  return (Object.keys(found) as ChartCaution[]).filter((caution) => found[caution]);
}

const totalName = /^(?:gesamt|insgesamt|summe|total|sum|grand total|all|alle)\b/iu;

/** True if the last row is the sum of the others, and is called so. */
function endsWithSum(texts: readonly string[], series: ChartTable['series']): boolean {
  if (texts.length < 3 || !totalName.test(texts.at(-1)?.trim() ?? '')) return false;
  return series.some(({ values }) => {
    const sum = values.slice(0, -1).reduce<number>((before, value = 0) => before + value, 0);
    return Math.abs((values.at(-1) ?? 0) - sum) <= Math.abs(sum) / 100;
  });
}

/** True if each row's parts are a whole. */
export function sumsToHundred(series: ChartTable['series']): boolean {
  const rows = series[0]?.values ?? [];
  return (
    series.length > 1 &&
    rows.every((_, row) => {
      const sum = series.reduce((before, { values }) => before + (values[row] ?? 0), 0);
      return sum > 97 && sum < 103;
    })
  );
}

/** Returns the sentence about a caution, in German or English. */
export function cautionText(caution: ChartCaution, language: string): string {
  const { german, english } = cautions[caution];
  return said(language, german, english);
}

const cautions: Readonly<Record<ChartCaution, { german: string; english: string }>> = {
  'length-on-log': {
    german:
      'Auf einer logarithmischen Achse sagt die Länge eines Balkens nichts; Linien oder Punkte führen nicht irre.',
    english:
      'On a logarithmic axis the length of a bar means nothing; lines or dots do not mislead.',
  },
  'line-over-names': {
    german: 'Eine Linie zwischen Namen behauptet eine Reihenfolge; Balken tun das nicht.',
    english: 'A line between names claims an order; bars do not.',
  },
  'stacked-negatives': {
    german: 'Negative Werte liegen unter null, daher zeigt die Höhe des Stapels keine Summe.',
    english: 'Negative values lie below zero, so the height of the stack is not a sum.',
  },
  'no-log-axis': {
    german:
      'Gestapelte Werte ergeben nur auf einer linearen Achse eine Summe; die logarithmische gilt hier nicht.',
    english: 'Stacked values add up on a linear axis only; the logarithmic one is not used here.',
  },
  'stacked-gaps': {
    german: 'Fehlende Werte zählen im Stapel als null.',
    english: 'Missing values count as zero in the stack.',
  },
  'mixed-units': {
    german:
      'Die Spalten haben verschiedene Einheiten, aber eine Achse; ein Index oder zwei Diagramme vergleichen sie besser.',
    english:
      'The columns have different units on one axis; an index or two charts compare them better.',
  },
  'many-series': {
    german: 'Mehr als sechs Reihen unterscheidet kaum jemand; hebe ein oder zwei hervor.',
    english: 'Hardly anyone can tell more than six series apart; highlight one or two.',
  },
  'hidden-between': {
    german:
      'Gezeigt werden nur der erste und der letzte Wert; was dazwischen geschah, zeigt eine Linie.',
    english:
      'Only the first and the last value are shown; a line shows what happened between them.',
  },
  'more-than-pair': {
    german: 'Ein Streudiagramm zeigt zwei Spalten mit Zahlen; die übrigen fehlen darin.',
    english: 'A scatter chart shows two columns of numbers; the others are left out.',
  },
  'not-from-zero': {
    german:
      'Die Achse beginnt nicht bei null, weil die Werte nah beieinander liegen: Kleine Änderungen sehen groß aus.',
    english:
      'The axis does not start at zero because the values are close together: small changes look large.',
  },
  'total-row': {
    german: 'Die letzte Zeile ist die Summe der übrigen und wird wie eine von ihnen gezeichnet.',
    english: 'The last row is the sum of the others and is drawn like one of them.',
  },
  'parts-of-what': {
    german: 'Die gestapelten Prozente ergeben nicht 100.',
    english: 'The stacked percentages do not add up to 100.',
  },
};
