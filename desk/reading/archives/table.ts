import Papa from 'papaparse';
import { extensionOf, textOf, type ArchiveFile } from './archiveFile.ts';
import { listsIn } from './json.ts';

/** A row of a table or an object of a list, by the names of its columns in lower case. */
export type Row = ReadonlyMap<string, string>;

/** Returns the rows of a CSV file by its first row. */
export function rowsOfCsv(text: string): Row[] {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: columnName,
  });
  return data.map((row) => new Map(Object.entries(row)));
}

/** Returns the rows of a CSV file, or of the list in a JSON file, under one of those names; none for other files. */
export async function rowsIn(file: ArchiveFile, ...lists: readonly string[]): Promise<Row[]> {
  const extension = extensionOf(file);
  if (extension === 'csv') return rowsOfCsv(await textOf(file));
  return extension === 'json' ? rowsOfObjects(listsIn(await textOf(file), ...lists) ?? []) : [];
}

/** Returns a list of JSON objects as rows: fields that are not text, numbers or truth values are left out. */
function rowsOfObjects(objects: readonly unknown[]): Row[] {
  return objects.flatMap((object) => {
    if (typeof object !== 'object' || object === null) return [];
    const fields = Object.entries(object).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[columnName(name), String(value)]]
        : [],
    );
    return [new Map(fields)];
  });
}

/** Returns the first value that is there, of columns by their names. */
export function valueOf(row: Row, ...names: readonly string[]): string {
  return names.map((name) => row.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
}

/** Programs write `Send Date`, `send_date` and `sendDate`. */
function columnName(written: string): string {
  return written
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
