import { chartWordsFor, filled } from '../language/chartWords.ts';
import { drawnScale, type ChartOptions } from './chartSchema.ts';
import type { ChartTable } from './readChartTable.ts';
import { baseRow } from './shownTable.ts';
import { timeText } from './text/timeText.ts';
import { brief } from './text/words.ts';

/** Returns the unit of the numbers: the author's, or that of all columns if it is the same. */
export function unitOf({ series }: ChartTable, { unit }: Pick<ChartOptions, 'unit'>): string {
  if (unit !== '') return unit;
  const [first = ''] = series.map((one) => one.unit);
  return series.every((one) => one.unit === first) ? first : '';
}

/** Returns the line below the title: what is shown, the unit, and what is unusual about the axis. */
export function subtitleOf(table: ChartTable, options: ChartOptions): string {
  const { subtitle, language, kind } = options;
  const unit = unitOf(table, options);
  const words = chartWordsFor(language);
  const inUnit = filled(words.inUnit, { unit });
  const parts = [
    subtitle,
    options.isIndexed
      ? indexText(table, language)
      : kind === 'share'
        ? words.inPercent
        : unit === '' || kind === 'scatter'
          ? ''
          : inUnit,
    drawnScale(options) === 'log' ? words.logScale : '',
  ];
  // The author may have said it already.
  const missing = parts.filter(
    (part, at) =>
      part !== '' && (at === 0 || !saysIt(subtitle, part, part === inUnit ? unit : part)),
  );
  return missing.reduce((before, part) => {
    const isNew = before === '' || /[.?!…]$/u.test(before);
    const next = isNew ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    return before === '' ? next : `${before}${isNew ? '' : ','} ${next}`;
  }, '');
}

function saysIt(subtitle: string, part: string, brief: string): boolean {
  return subtitle.toLowerCase().includes(part.toLowerCase()) || subtitle.includes(brief);
}

function indexText(table: ChartTable, language: string): string {
  const row = baseRow(table);
  const { base } = table;
  const when =
    base.kind === 'times' && base.unit !== undefined
      ? timeText(base.values[row] ?? 0, base.unit, language)
      : brief(base.texts[row] ?? '');
  return filled(chartWordsFor(language).index, { time: when });
}
