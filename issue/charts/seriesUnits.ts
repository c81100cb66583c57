import type { ChartOptions } from './chartSchema.ts';
import type { ChartSeries, ChartTable } from './readChartTable.ts';
import { shownTable } from './shownTable.ts';
import { unitOf } from './subtitleOf.ts';

/** A table as its numbers are shown, and options that call its series as it does. */
export interface ShownChart<Options> {
  readonly table: ChartTable;
  readonly options: Options;
}

/**
 * Returns the table as drawn, each series with its unit: its own, or else that of all. Where units differ, the subtitle
 * cannot say them, and the names do.
 */
export function shownWithUnits<
  Options extends Pick<ChartOptions, 'unit' | 'isIndexed' | 'highlighted' | 'notes'>,
>(table: ChartTable, options: Options): ShownChart<Options> {
  const common = unitOf(table, options);
  const series = table.series.map((one) => ({ ...one, unit: one.unit === '' ? common : one.unit }));
  const shown = shownTable({ ...table, series }, options);
  if (new Set(shown.series.map(({ unit }) => unit)).size < 2) return { table: shown, options };
  const names = new Map(shown.series.map((one) => [one.name, nameWithUnit(one)]));
  const called = (name: string) => names.get(name) ?? name;
  return {
    table: {
      ...shown,
      series: shown.series.map((one) => ({ ...one, name: nameWithUnit(one) })),
    },
    options: {
      ...options,
      highlighted: options.highlighted.flatMap((name) =>
        // A row may have the name of a series.
        called(name) === name ? [name] : [name, called(name)],
      ),
      notes: options.notes.map((note) => ({ ...note, series: called(note.series) })),
    },
  };
}

/** Returns the name of a series with its unit: "Umsatz (Mio. €)". */
export function nameWithUnit({ name, unit }: Pick<ChartSeries, 'name' | 'unit'>): string {
  const saysIt = unit === '' || name.endsWith(`(${unit})`) || ` ${name}`.endsWith(` ${unit}`);
  return saysIt ? name : `${name} (${unit})`;
}
