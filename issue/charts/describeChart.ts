import { isWeekCell } from '../numbers/timeColumn.ts';
import type { ChartKindName, ChartOptions } from './chartSchema.ts';
import { sharesOf } from './layout/stack.ts';
import type { ChartBase, ChartSeries, ChartTable } from './readChartTable.ts';
import { shownWithUnits } from './seriesUnits.ts';
import { markOf, rowText } from './footnoteMarks.ts';
import { seriesFacts, type SeriesFacts, type ValueAt } from './seriesFacts.ts';
import { subtitleOf } from './subtitleOf.ts';
import { exactFormat } from './text/exactText.ts';
import { said } from './text/words.ts';

const kindNames: Readonly<Record<ChartKindName, readonly [german: string, english: string]>> = {
  line: ['Liniendiagramm', 'Line chart'],
  area: ['Flächendiagramm', 'Area chart'],
  'stacked-area': ['Gestapeltes Flächendiagramm', 'Stacked area chart'],
  bar: ['Säulendiagramm', 'Column chart'],
  grouped: ['Gruppiertes Säulendiagramm', 'Grouped column chart'],
  stacked: ['Gestapeltes Säulendiagramm', 'Stacked column chart'],
  share: ['Diagramm von Anteilen', 'Chart of shares'],
  horizontal: ['Balkendiagramm', 'Bar chart'],
  lollipop: ['Punktdiagramm', 'Dot chart'],
  slope: ['Steigungsdiagramm', 'Slope chart'],
  scatter: ['Streudiagramm', 'Scatter chart'],
};

/** Series of which each is described; of more, only the highlighted ones are. */
const mostDescribed = 6;
const mostCrossings = 3;

function valuesOf({ first, last, highest, lowest }: SeriesFacts): number[] {
  return [first, last, highest, lowest].map(({ value }) => value);
}

function definedIn({ values }: Pick<ChartSeries, 'values'>): number[] {
  return values.filter((value) => value !== undefined);
}

/** One series rises above another. */
export interface Crossing {
  readonly row: number;
  readonly above: number;
  readonly below: number;
}

/** Returns where series cross, in the order of the rows: the first row in which the other one is above. */
export function crossingsIn(series: readonly Pick<ChartSeries, 'values'>[]): Crossing[] {
  const found: Crossing[] = [];
  series.forEach(({ values }, one) => {
    series.slice(one + 1).forEach((second, offset) => {
      const other = one + 1 + offset;
      let before = 0;
      values.forEach((value, row) => {
        const compared = second.values[row];
        if (value === undefined || compared === undefined) return;
        const sign = Math.sign(value - compared);
        if (sign !== 0 && before !== 0 && sign !== before)
          found.push(
            sign > 0 ? { row, above: one, below: other } : { row, above: other, below: one },
          );
        if (sign !== 0) before = sign;
      });
    });
  });
  return found.toSorted((a, b) => a.row - b.row);
}

/** Returns sentences about what the chart shows, in German or English: kind, span, values, changes, extremes, crossings. */
export function describeChart(table: ChartTable, options: ChartOptions): string {
  const { kind, language } = options;
  const named = shownWithUnits(table, options);
  const shown =
    kind === 'share' ? { ...named.table, series: sharesOf(named.table.series) } : named.table;
  const [german, english] = kindNames[kind];
  const topic = subtitleOf(table, { ...options, subtitle: options.subtitle || options.title });
  const head = [said(language, german, english), topic.replace(/[.:]$/u, '')].filter(
    (part) => part !== '',
  );
  const span = spanOf(shown.base, language);
  const first = `${head.join(': ')}${span === '' ? '' : `, ${span}`}.`;
  const rest =
    kind === 'scatter'
      ? scatterSentences(shown, language)
      : shown.base.kind === 'times'
        ? timeSentences(shown, named.options)
        : nameSentences(shown, options);
  return [first, ...rest].join(' ');
}

function spanOf(base: ChartBase, language: string): string {
  const { kind, unit, values } = base;
  if (kind !== 'times' || unit === undefined || values.length < 2) return '';
  const [from = '', to = ''] = [0, values.length - 1].map((row) => rowText(base, row, language));
  return said(language, `${from} bis ${to}`, `${from} to ${to}`);
}

/** "im März 2024", "in March 2024". */
function whenText(base: ChartBase, row: number, language: string): string {
  const { kind, unit } = base;
  const text = rowText(base, row, language);
  if (kind !== 'times' || unit === undefined) return text;
  if (isWeekCell(text)) return `in ${text}`;
  if (unit === 'day') return said(language, `am ${text}`, `on ${text}`);
  return said(language, unit === 'year' ? `im Jahr ${text}` : `im ${text}`, `in ${text}`);
}

function timeSentences({ base, series }: ChartTable, options: ChartOptions): string[] {
  const { language, highlighted } = options;
  const chosen = series.filter(({ name }) => highlighted.includes(name));
  const described =
    series.length <= mostDescribed || chosen.length === 0 ? series.slice(0, mostDescribed) : chosen;
  const when = (row: number) => whenText(base, row, language);
  const sentences = described.flatMap((one) => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const { first, last, highest, lowest } = facts;
    const { number: written, change } = exactFormat(valuesOf(facts), one.unit, language);
    const number = ({ value, row }: ValueAt) => written(value) + markOf(one, row);
    const start =
      first.row > 0 ? said(language, ` (${when(first.row)})`, ` (${when(first.row)})`) : '';
    const end = last.row < base.values.length - 1 ? ` (${when(last.row)})` : '';
    const isInside = ({ row, value }: ValueAt) =>
      row !== first.row && row !== last.row && value !== first.value && value !== last.value;
    const extremes = [
      isInside(highest)
        ? `${said(language, 'Höchstwert', 'high')} ${number(highest)} ${when(highest.row)}`
        : '',
      isInside(lowest)
        ? `${said(language, 'Tiefstwert', 'low')} ${number(lowest)} ${when(lowest.row)}`
        : '',
    ];
    const gaps = one.values
      .slice(first.row, last.row)
      .filter((value) => value === undefined).length;
    const missing =
      gaps === 0
        ? ''
        : said(
            language,
            `${String(gaps)} ${gaps === 1 ? 'Wert fehlt' : 'Werte fehlen'}`,
            `${String(gaps)} ${gaps === 1 ? 'value' : 'values'} missing`,
          );
    const lone = `${number(first)} (${when(first.row)})`;
    const path =
      first === last
        ? said(language, `nur ein Wert: ${lone}`, `only one value: ${lone}`)
        : said(
            language,
            `von ${number(first)}${start} auf ${number(last)}${end}${change(first.value, last.value)}`,
            `from ${number(first)}${start} to ${number(last)}${end}${change(first.value, last.value)}`,
          );
    const name = series.length > 1 ? `${one.name}: ` : '';
    const text = `${name}${[path, ...extremes, missing].filter((part) => part !== '').join(', ')}.`;
    return [name === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text];
  });
  const left = series.length - described.length;
  const others =
    left > 0
      ? [said(language, `Dazu ${String(left)} weitere Reihen.`, `And ${String(left)} more series.`)]
      : [];
  const crossings = ['line', 'area'].includes(options.kind)
    ? crossingSentences({ base, series }, options)
    : [];
  return [...sentences, ...others, ...crossings];
}

/** The last crossing of each pair that has the same unit; those of highlighted series first. */
function crossingSentences(
  { base, series }: Pick<ChartTable, 'base' | 'series'>,
  options: ChartOptions,
): string[] {
  const { language, highlighted } = options;
  const last = new Map<string, Crossing>();
  for (const crossing of crossingsIn(series)) {
    if (series[crossing.above]?.unit !== series[crossing.below]?.unit) continue;
    const pair = [crossing.above, crossing.below].toSorted((a, b) => a - b).join(' ');
    last.set(pair, crossing);
  }
  const isChosen = ({ above, below }: Crossing) =>
    [above, below].some((at) => highlighted.includes(series[at]?.name ?? ''));
  return [...last.values()]
    .toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
    .slice(0, mostCrossings)
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, above, below }) => {
      const [one = '', other = ''] = [series[above]?.name, series[below]?.name];
      const when = base.unit === undefined ? '' : rowText(base, row, language);
      return said(
        language,
        `Ab ${when} liegt ${one} über ${other}.`,
        `From ${when}, ${one} is above ${other}.`,
      );
    });
}

function nameSentences({ base, series }: ChartTable, { language }: ChartOptions): string[] {
  const name = (row: number) => base.texts[row] ?? '';
  const count = base.texts.length;
  return series.flatMap((one): string[] => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const lead = series.length > 1 ? `${one.name}: ` : '';
    if (count <= mostDescribed && series.length <= 3) {
      const { number } = exactFormat(definedIn(one), one.unit, language);
      const all = one.values.map((value, row) =>
        value === undefined
          ? `${name(row)} ${said(language, 'ohne Angabe', 'not given')}`
          : `${name(row)} ${number(value)}${markOf(one, row)}`,
      );
      return [`${lead}${all.join(', ')}.`];
    }
    const { highest, lowest } = facts;
    const { number: written } = exactFormat(valuesOf(facts), one.unit, language);
    const number = ({ value, row }: ValueAt) => written(value) + markOf(one, row);
    const [high, low] = [
      `${name(highest.row)} (${number(highest)})`,
      `${name(lowest.row)} (${number(lowest)})`,
    ];
    const values = String(definedIn(one).length);
    const counted = lead === '' ? said(language, `${values} Werte. `, `${values} values. `) : lead;
    const extremes = said(
      language,
      `${counted}Am höchsten ${high}, am niedrigsten ${low}.`,
      `${counted}Highest ${high}, lowest ${low}.`,
    );
    const missing = base.texts.filter((_, row) => one.values[row] === undefined);
    return [extremes, ...missingSentence(missing, language)];
  });
}

const mostMissing = 4;

/** "Ohne Angabe: Berlin, Bonn und 3 weitere." */
function missingSentence(names: readonly string[], language: string): string[] {
  if (names.length === 0) return [];
  const left = names.length - mostMissing;
  const named = names.slice(0, mostMissing).join(', ');
  const more =
    left > 0 ? said(language, ` und ${String(left)} weitere`, ` and ${String(left)} more`) : '';
  return [said(language, `Ohne Angabe: ${named}${more}.`, `Not given: ${named}${more}.`)];
}

function scatterSentences({ base, series }: ChartTable, language: string): string[] {
  const axes: readonly Pick<ChartSeries, 'name' | 'values' | 'unit'>[] =
    base.kind === 'names' || series.length > 1
      ? series.slice(0, 2)
      : [{ name: base.name, unit: '', values: base.values }, ...series];
  const [across, up] = axes;
  const isPoint = (row: number) =>
    across?.values[row] !== undefined && up?.values[row] !== undefined;
  const count = String(base.values.filter((_, row) => isPoint(row)).length);
  const missing = base.texts.filter((_, row) => !isPoint(row));
  const ranges = axes.flatMap((one) => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const { number } = exactFormat(valuesOf(facts), one.unit, language);
    const at = ({ value, row }: ValueAt) =>
      `${number(value)}${base.kind === 'names' ? ` (${base.texts[row] ?? ''})` : ''}`;
    return [
      said(
        language,
        `${one.name} von ${at(facts.lowest)} bis ${at(facts.highest)}`,
        `${one.name} from ${at(facts.lowest)} to ${at(facts.highest)}`,
      ),
    ];
  });
  const points = said(language, `${count} Punkte: `, `${count} points: `) + ranges.join('; ') + '.';
  return [points, ...missingSentence(missing, language)];
}
