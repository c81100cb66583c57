import { chartWordsFor, counted, filled } from '../language/chartWords.ts';
import { isWeekCell } from '../numbers/timeColumn.ts';
import type { ChartOptions } from './chartSchema.ts';
import { sharesOf } from './layout/stack.ts';
import type { ChartBase, ChartSeries, ChartTable } from './readChartTable.ts';
import { shownWithUnits } from './seriesUnits.ts';
import { markOf, rowText } from './footnoteMarks.ts';
import { seriesFacts, type SeriesFacts, type ValueAt } from './seriesFacts.ts';
import { subtitleOf } from './subtitleOf.ts';
import { exactFormat } from './text/exactText.ts';

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

/** Returns sentences about what the chart shows, in English if there are no words for its language: kind, span, values, changes, extremes, crossings. */
export function describeChart(table: ChartTable, options: ChartOptions): string {
  const { kind, language } = options;
  const named = shownWithUnits(table, options);
  const shown =
    kind === 'share' ? { ...named.table, series: sharesOf(named.table.series) } : named.table;
  const words = chartWordsFor(language);
  const topic = subtitleOf(table, { ...options, subtitle: options.subtitle || options.title });
  const head = [words.kinds[kind], topic.replace(/[.:]$/u, '')].filter((part) => part !== '');
  const span = spanOf(shown.base, language);
  const first = `${head.join(words.colon)}${span === '' ? '' : `, ${span}`}.`;
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
  return filled(chartWordsFor(language).span, { from, to });
}

/** "im März 2024", "in March 2024". */
function whenText(base: ChartBase, row: number, language: string): string {
  const { kind, unit } = base;
  const time = rowText(base, row, language);
  if (kind !== 'times' || unit === undefined) return time;
  const { when } = chartWordsFor(language);
  const name = isWeekCell(time) ? 'week' : unit === 'quarter' || unit === 'half' ? 'part' : unit;
  return filled(when[name], { time });
}

function timeSentences({ base, series }: ChartTable, options: ChartOptions): string[] {
  const { language, highlighted } = options;
  const words = chartWordsFor(language);
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
    const start = first.row > 0 ? ` (${when(first.row)})` : '';
    const end = last.row < base.values.length - 1 ? ` (${when(last.row)})` : '';
    const isInside = ({ row, value }: ValueAt) =>
      row !== first.row && row !== last.row && value !== first.value && value !== last.value;
    const extreme = (text: string, at: ValueAt) =>
      isInside(at) ? filled(text, { value: number(at), when: when(at.row) }) : '';
    const extremes = [extreme(words.high, highest), extreme(words.low, lowest)];
    const gaps = one.values
      .slice(first.row, last.row)
      .filter((value) => value === undefined).length;
    const missing = gaps === 0 ? '' : counted(words.valuesMissing, gaps, words);
    const path =
      first === last
        ? filled(words.onlyValue, { value: number(first), when: when(first.row) })
        : filled(words.path, {
            first: number(first) + start,
            last: number(last) + end + change(first.value, last.value),
          });
    const name = series.length > 1 ? one.name + words.colon : '';
    const text = `${name}${[path, ...extremes, missing].filter((part) => part !== '').join(', ')}.`;
    return [name === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text];
  });
  const left = series.length - described.length;
  const others = left > 0 ? [counted(words.moreSeries, left, words)] : [];
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
      const time = base.unit === undefined ? '' : rowText(base, row, language);
      return filled(chartWordsFor(language).above, { time, one, other });
    });
}

function nameSentences({ base, series }: ChartTable, { language }: ChartOptions): string[] {
  const words = chartWordsFor(language);
  const name = (row: number) => base.texts[row] ?? '';
  const count = base.texts.length;
  return series.flatMap((one): string[] => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const lead = series.length > 1 ? one.name + words.colon : '';
    if (count <= mostDescribed && series.length <= 3) {
      const { number } = exactFormat(definedIn(one), one.unit, language);
      const all = one.values.map((value, row) =>
        value === undefined
          ? `${name(row)} ${words.notGiven}`
          : `${name(row)} ${number(value)}${markOf(one, row)}`,
      );
      return [`${lead}${all.join(', ')}.`];
    }
    const { highest, lowest } = facts;
    const { number: written } = exactFormat(valuesOf(facts), one.unit, language);
    const number = ({ value, row }: ValueAt) => written(value) + markOf(one, row);
    const named = (at: ValueAt) => `${name(at.row)} (${number(at)})`;
    const values = definedIn(one).length;
    const start = lead === '' ? `${counted(words.values, values, words)}. ` : lead;
    const extremes =
      start + filled(words.highestLowest, { high: named(highest), low: named(lowest) });
    const missing = base.texts.filter((_, row) => one.values[row] === undefined);
    return [extremes, ...missingSentence(missing, language)];
  });
}

const mostMissing = 4;

/** "Ohne Angabe: Berlin, Bonn und 3 weitere." */
function missingSentence(names: readonly string[], language: string): string[] {
  if (names.length === 0) return [];
  const left = names.length - mostMissing;
  const words = chartWordsFor(language);
  const more = left > 0 ? counted(words.moreMissing, left, words) : '';
  return [filled(words.missing, { names: names.slice(0, mostMissing).join(', ') + more })];
}

function scatterSentences({ base, series }: ChartTable, language: string): string[] {
  const axes: readonly Pick<ChartSeries, 'name' | 'values' | 'unit'>[] =
    base.kind === 'names' || series.length > 1
      ? series.slice(0, 2)
      : [{ name: base.name, unit: '', values: base.values }, ...series];
  const [across, up] = axes;
  const isPoint = (row: number) =>
    across?.values[row] !== undefined && up?.values[row] !== undefined;
  const words = chartWordsFor(language);
  const count = base.values.filter((_, row) => isPoint(row)).length;
  const missing = base.texts.filter((_, row) => !isPoint(row));
  const ranges = axes.flatMap((one) => {
    const facts = seriesFacts(one);
    if (!facts) return [];
    const { number } = exactFormat(valuesOf(facts), one.unit, language);
    const at = ({ value, row }: ValueAt) =>
      `${number(value)}${base.kind === 'names' ? ` (${base.texts[row] ?? ''})` : ''}`;
    const [low, high] = [at(facts.lowest), at(facts.highest)];
    return [filled(words.range, { name: one.name, low, high })];
  });
  const points = `${counted(words.points, count, words)}${words.colon}${ranges.join('; ')}.`;
  return [points, ...missingSentence(missing, language)];
}
