import { join } from 'node:path';
import type { FoundIssue } from '../../desk/contract.ts';
import { findInLibrary } from '../../desk/search/searchLibrary.ts';
import { openLibraryAt } from '../openLibraryAt.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { NotDone, WrongUse, type Command } from '../command.ts';

const help = `Usage: setzkasten search QUERY --library DIR [--json]

Searches all issues of a library, newest first. Finds the blocks and news items that contain all words of QUERY; those
that contain only a similar word (a typing error, another form) come last. A "phrase in quotation marks" must match
exactly; an address finds links to it. A month, year or week (Mai, 2026, KW35) limits the search to issues of that time.
Filters, in English or German: block:chart, source:reuters, is:sent, is:draft, month:2025-08, since:2025, before:2026.
Exit code 1 if nothing is found.

  --library DIR  the library
  --json         print {"issues": [{"id", "title", "date", "places": [{"blockId", "type", "heading", "text", …}], "more"}],
                 "more", "unread"}; "isNear" marks issues and places with only a similar word`;

/** Searches the issues of a library. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, { library: text, json: flag }, 'QUERY');
    const folder = required(values.library, '--library DIR');
    const library = await openLibraryAt(folder, terminal, NotDone);
    const found = await findInLibrary(library, operand);
    const [unknown] = found.unknown ?? [];
    if (unknown !== undefined) throw new WrongUse(`There is no filter ${unknown}.`);
    if (found.unread > 0)
      terminal.error(`setzkasten: issues that could not be read: ${String(found.unread)}.`);
    if (values.json) terminal.out(JSON.stringify(found, null, 2));
    else if (found.issues.length > 0)
      terminal.out(describeAll(found.issues, library.folder).join('\n\n'));
    return found.issues.length > 0 ? 0 : 1;
  },
};

function describeAll(issues: readonly FoundIssue[], folder: string): string[] {
  const described = issues.map((issue) => describe(issue, folder));
  const similar = issues.findIndex(({ isNear }) => isNear);
  return similar === -1 ? described : described.toSpliced(similar, 0, 'Similar:');
}

function describe({ id, title, date, places, more }: FoundIssue, folder: string): string {
  return [
    [date, title].filter(Boolean).join('  '),
    join(folder, id),
    ...places.map(({ heading, text }) => `  ${[heading, text].filter(Boolean).join(': ')}`),
    ...(more > 0 ? [`  … ${String(more)} more`] : []),
  ].join('\n');
}
