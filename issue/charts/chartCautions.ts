import { said, type Sentence } from '../language/said.ts';
import { drawnScale, isStacked, type ChartKindName, type ChartOptions } from './chartSchema.ts';
import { markedValues } from './layout/marginalia.ts';
import { sharesOf, stackEnds, stackRows } from './layout/stack.ts';
import { startsAtZero } from './layout/valueScale.ts';
import { zeroRuleOf } from './layout/zeroRule.ts';
import { legibleTable } from './legibleTable.ts';
import type { ChartTable } from './readChartTable.ts';
import { shownTable } from './shownTable.ts';
import { areUneven } from './unevenTimes.ts';
import { isInFont } from './text/measure.ts';

const lineKinds: readonly ChartKindName[] = ['line', 'area', 'stacked-area'];
/** Kinds with a bar for each time, all as far apart. */
const evenKinds: readonly ChartKindName[] = ['bar', 'grouped', 'stacked', 'share', 'horizontal'];
const barKinds: readonly ChartKindName[] = ['area', 'bar', 'grouped', 'horizontal', 'lollipop'];

/** Returns what may mislead in this kind of chart with these data. */
export function chartCautions(table: ChartTable, options: ChartOptions): ChartCaution[] {
  const { kind, scale, isIndexed, highlighted } = options;
  const shown = shownTable(table, options);
  const { base, series } = shown;
  const values = series.flatMap((one) => one.values).filter((value) => value !== undefined);
  const stacks = isStacked(options);
  const isLine = lineKinds.includes(kind);
  const units = new Set(series.map(({ unit }) => unit));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const found: Readonly<Record<ChartCaution, boolean>> = {
    'length-on-log': scale === 'log' && barKinds.includes(kind),
    'line-over-names': isLine && base.kind === 'names',
    'uneven-bars': evenKinds.includes(kind) && areUneven(base),
    'stacked-negatives': kind === 'stacked' && values.some((value) => value < 0),
    'no-log-axis': scale !== drawnScale(options),
    'stacked-gaps': stacks && series.some((one) => one.values.includes(undefined)),
    'mixed-units': units.size > 1 && !isIndexed && kind !== 'scatter',
    'many-series': kind !== 'scatter' && series.length > 6 && highlighted.length === 0,
    'many-rows': legibleTable(shown, options).says.length > 0,
    'hidden-between': kind === 'slope' && base.values.length > 2 && base.kind === 'times',
    'more-than-pair': kind === 'scatter' && series.length > (base.kind === 'numbers' ? 1 : 2),
    'not-from-zero':
      kind === 'line' && scale === 'linear' && !isIndexed && !startsAtZero(least, most, 'if-near'),
    'total-row': base.kind === 'names' && endsWithSum(base.texts, series),
    'total-column': stacks && endsWithTotal(series),
    'far-mark': hasFarMark(shown, options),
    'not-in-font': !textsOf(table, options).every(isInFont),
    'parts-of-what':
      stacks && kind !== 'share' && [...units].join('') === '%' && !sumsToHundred(series),
  };
  return (Object.keys(found) as ChartCaution[]).filter((caution) => found[caution]);
}

/** How many times as long as the values need the axis may become for a line or a range. */
const mostStretched = 3;

/** True if a line or a range lies so far from all values that it leaves them little room. */
function hasFarMark({ base, series }: ChartTable, options: ChartOptions): boolean {
  // A slope chart draws neither.
  if (options.kind === 'slope') return false;
  const scale = drawnScale(options);
  const marks = markedValues({ options: { ...options, scale } });
  const isAcross = options.kind === 'scatter' && base.kind !== 'numbers' && series.length > 1;
  const parts = options.kind === 'share' ? sharesOf(series) : series.slice(isAcross ? 1 : 0);
  const values = isStacked(options)
    ? stackEnds(stackRows(parts))
    : parts.flatMap((one) => one.values).filter((value) => value !== undefined);
  const zero = zeroRuleOf(options, series.length);
  const lengthOf = (those: readonly number[]) => Math.max(...those) - Math.min(...those);
  const lengths = [values, [...values, ...marks]].map((those) => {
    if (scale === 'log') return lengthOf(those.filter((value) => value > 0).map(Math.log10));
    const isCut = zero !== 'always' && !startsAtZero(Math.min(...those), Math.max(...those), zero);
    return lengthOf(isCut ? those : [0, ...those]);
  });
  const [needed = 0, taken = 0] = lengths;
  return marks.length > 0 && needed > 0 && taken > mostStretched * needed;
}

/** What eight languages call a sum. */
const totalName =
  /^(?:gesamt|insgesamt|summe|total|sum|grand total|all|alle|totaux|ensemble|somme|tou(?:s|tes)|totales|suma|tod[oa]s|total[ei]|somma|tutt[ei]|totais|soma|totaal|samen|razem|ogółem|łącznie|wszystkie)(?![\p{L}\p{N}_])/iu;

/** True if the last row is the sum of the others, and is called so. */
function endsWithSum(texts: readonly string[], series: ChartTable['series']): boolean {
  if (texts.length < 3 || !totalName.test(texts.at(-1)?.trim() ?? '')) return false;
  return series.some(({ values }) => {
    const sum = values.slice(0, -1).reduce<number>((before, value = 0) => before + value, 0);
    return isNear(values.at(-1) ?? 0, sum);
  });
}

/** True if the last series is the sum of the others, and is called so. */
function endsWithTotal(series: ChartTable['series']): boolean {
  const [last, ...parts] = series.toReversed();
  if (!last || parts.length < 2 || !totalName.test(last.name.trim())) return false;
  return last.values.every((value = 0, row) => {
    const sum = parts.reduce((before, { values }) => before + (values[row] ?? 0), 0);
    return isNear(value, sum);
  });
}

/** True for a sum that may have been rounded. */
function isNear(value: number, sum: number): boolean {
  return Math.abs(value - sum) <= Math.abs(sum) / 100;
}

/** Returns every text in the picture. */
function textsOf({ base, series }: ChartTable, options: ChartOptions): string[] {
  const { title, subtitle, unit, source, note, notes, references } = options;
  return [
    ...(base.kind === 'names' ? base.texts : []),
    ...series.map(({ name }) => name),
    title,
    subtitle,
    unit,
    source,
    note,
    ...notes.map(({ text }) => text),
    ...references.map(({ label }) => label),
  ];
}

/** True if each row's parts are a whole; a part is not negative. */
export function sumsToHundred(series: ChartTable['series']): boolean {
  const rows = series[0]?.values ?? [];
  return (
    series.length > 1 &&
    !series.some(({ values }) => values.some((value = 0) => value < 0)) &&
    rows.every((_, row) => {
      const sum = series.reduce((before, { values }) => before + (values[row] ?? 0), 0);
      return sum > 97 && sum < 103;
    })
  );
}

/** Returns the sentence about a caution, in German or English. */
export function cautionText(caution: ChartCaution, language: string): string {
  return said(language, cautions[caution]);
}

/** What may mislead about a chart although it can be drawn. */
const cautions = {
  'length-on-log': {
    de: 'Auf einer logarithmischen Achse sagt die Länge eines Balkens nichts; Linien oder Punkte führen nicht irre.',
    en: 'On a logarithmic axis the length of a bar means nothing; lines or dots do not mislead.',
  },
  'line-over-names': {
    de: 'Eine Linie zwischen Namen behauptet eine Reihenfolge; Balken tun das nicht.',
    en: 'A line between names claims an order; bars do not.',
  },
  'uneven-bars': {
    de: 'Die Zeiten liegen verschieden weit auseinander, die Balken nicht: Lücken sieht man nicht. Eine Linie zeigt sie.',
    en: 'The times are not evenly spaced, but the bars are: gaps cannot be seen. A line shows them.',
  },
  'stacked-negatives': {
    de: 'Negative Werte liegen unter null, daher zeigt die Höhe des Stapels keine Summe.',
    en: 'Negative values lie below zero, so the height of the stack is not a sum.',
  },
  'total-column': {
    de: 'Die letzte Spalte ist die Summe der anderen und zählt im Stapel noch einmal; lösche sie.',
    en: 'The last column is the sum of the others and counts twice in the stack; delete it.',
  },
  'not-in-font': {
    de: 'Das Bild zeigt lateinische, griechische und kyrillische Zeichen; andere, etwa Emojis, werden zu leeren Kästchen.',
    en: 'The picture shows Latin, Greek and Cyrillic characters; others, such as emojis, become empty boxes.',
  },
  'far-mark': {
    de: 'Eine Linie oder ein Bereich liegt so weit von allen Werten, dass für sie kaum Platz bleibt.',
    en: 'A line or a range is so far from all values that it leaves them little room.',
  },
  'no-log-axis': {
    de: 'Gestapelte Werte ergeben nur auf einer linearen Achse eine Summe; die logarithmische gilt hier nicht.',
    en: 'Stacked values add up on a linear axis only; the logarithmic one is not used here.',
  },
  'stacked-gaps': {
    de: 'Fehlende Werte zählen im Stapel als null.',
    en: 'Missing values count as zero in the stack.',
  },
  'mixed-units': {
    de: 'Die Spalten haben verschiedene Einheiten, aber eine Achse; ein Index oder zwei Diagramme vergleichen sie besser.',
    en: 'The columns have different units on one axis; an index or two charts compare them better.',
  },
  'many-series': {
    de: 'Mehr als sechs Reihen unterscheidet kaum jemand; hebe ein oder zwei hervor.',
    en: 'Hardly anyone can tell more than six series apart; highlight one or two.',
  },
  'many-rows': {
    de: 'So viel liest niemand in einem Bild: Es zeigt die größten Werte, von Zeiten die letzten, und sagt, wie viele es sind. Kürze die Tabelle.',
    en: 'Nobody reads that much in one picture: it shows the largest values, of times the last, and says how many there are. Shorten the table.',
  },
  'hidden-between': {
    de: 'Gezeigt werden nur der erste und der letzte Wert; was dazwischen geschah, zeigt eine Linie.',
    en: 'Only the first and the last value are shown; a line shows what happened between them.',
  },
  'more-than-pair': {
    de: 'Ein Streudiagramm zeigt zwei Spalten mit Zahlen; die übrigen fehlen darin.',
    en: 'A scatter chart shows two columns of numbers; the others are left out.',
  },
  'not-from-zero': {
    de: 'Die Achse beginnt nicht bei null, weil die Werte nah beieinander liegen: Kleine Änderungen sehen groß aus.',
    en: 'The axis does not start at zero because the values are close together: small changes look large.',
  },
  'total-row': {
    de: 'Die letzte Zeile ist die Summe der übrigen und wird wie eine von ihnen gezeichnet.',
    en: 'The last row is the sum of the others and is drawn like one of them.',
  },
  'parts-of-what': {
    de: 'Die gestapelten Prozente ergeben nicht 100.',
    en: 'The stacked percentages do not add up to 100.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ChartCaution = keyof typeof cautions;
