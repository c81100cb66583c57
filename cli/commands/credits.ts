import { withoutFormula } from '../../issue/credits.ts';
import { listCredits } from '../../desk/library/listCredits.ts';
import type { LedgerEntry } from '../../desk/contract.ts';
import { openLibraryAt } from '../openLibraryAt.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { table } from '../table.ts';
import { WrongUse, type Command } from '../command.ts';

const help = `Usage: setzkasten credits --library DIR [--json | --csv]

Lists every picture of a library's issues, the newest issue first, with its credit and licence, and where it is used.
Exit code 1 if a picture has neither a credit nor a licence that needs none, such as the author's own or public domain.

  --library DIR  the library
  --json         print [{"issue", "title", "date", "asset", "blockId", "alt", "credit", "licence", "isOpen"}]
  --csv          print the same as a table for a spreadsheet (RFC 4180)`;

/** Lists whose the pictures of a library are. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values } = readArguments(args, { library: text, json: flag, csv: flag });
    if (values.json && values.csv) throw new WrongUse('Choose --json or --csv.');
    const library = await openLibraryAt(required(values.library, '--library DIR'), terminal);
    const entries = await listCredits(library);
    if (values.json) terminal.out(JSON.stringify(entries, null, 2));
    else if (values.csv) terminal.out(csvOf(entries));
    else if (entries.length > 0) {
      const rows = entries.map(({ date, credit, licence, alt, asset, isOpen }) => [
        isOpen ? '!' : '',
        date,
        credit,
        licence,
        alt === '' ? asset.slice(0, 12) : alt,
      ]);
      terminal.out(table(rows, []));
    }
    return entries.some(({ isOpen }) => isOpen) ? 1 : 0;
  },
};

const columns = [
  'issue',
  'title',
  'date',
  'asset',
  'alt',
  'credit',
  'licence',
  'isOpen',
] as const satisfies readonly (keyof LedgerEntry)[];

function csvOf(entries: readonly LedgerEntry[]): string {
  const rows = entries.map((entry) => columns.map((column) => cell(String(entry[column]))));
  return [[...columns], ...rows].map((row) => row.join(',')).join('\r\n');
}

function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
