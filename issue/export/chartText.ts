import { labelsOf, type Worded } from '../language/labels.ts';
import { dataRows, type ChartContent } from '../text/chart.ts';
import type { Table } from '../text/table.ts';
import type { ChartPictures } from './chartPictures.ts';

/** What outputs say of a chart besides its picture. */
export interface ChartWords {
  readonly title: string;
  /** Empty if the chart cannot be drawn and the author has not described it. */
  readonly description: string;
  /** Its data without empty rows, with a header. */
  readonly table: Table;
  /** "Quelle: OECD"; empty if there is no source. */
  readonly source: string;
  readonly note: string;
}

/** Returns a chart's words for outputs in a language. */
export function chartWords(
  chart: ChartContent,
  pictures: ChartPictures | undefined,
  newsletter: Worded,
): ChartWords {
  const { title, source, note } = chart;
  return {
    title,
    description: pictures?.description ?? chart.description,
    table: {
      rows: dataRows(chart).map((row) => row.map((cell) => (cell === '' ? [] : [cell]))),
      hasHeader: true,
    },
    source: source === '' ? '' : `${labelsOf(newsletter).sources.one} ${source}`,
    note,
  };
}

/** Returns the lines of a chart that cannot be drawn: its words, and a line for each row. */
export function chartLines(chart: ChartContent, newsletter: Worded): string[] {
  const { title, description, note, source } = chartWords(chart, undefined, newsletter);
  const lines = dataRows(chart).map((row) => row.filter((cell) => cell !== '').join(' · '));
  return [title, description, ...lines, note, source].filter((line) => line !== '');
}
