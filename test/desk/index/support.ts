import { libraryIn, type Library } from '../../../desk/library/library.ts';
import { listCredits } from '../../../desk/library/listCredits.ts';
import { readPublication } from '../../../desk/library/publicationFile.ts';
import { earlierLinks } from '../../../desk/search/earlierIssues.ts';
import { findInLibrary } from '../../../desk/search/searchLibrary.ts';

/** Words that are alike, contained in each other, or name a time: what a search must tell apart. */
export const words =
  'Hafen Häfen Haus Häuser Bank Banken Hafenkante Hafne Yachthafen KI Kino KIs über Übersee Woche KW35 KW 35 kw3 Week 2025 Mai Novemberwind 日本 ß'.split(
    ' ',
  );

/** Queries of all kinds: starts, parts, phrases, weeks, times, typing errors, addresses, and what nothing matches. */
export const queries = [
  'h',
  'ki',
  'haf',
  'hafen',
  'hafenkante hafen',
  'hafem',
  'yachthafen ki',
  '"hafen ki"',
  '"hafen kino',
  '"ki ki"',
  'kw35',
  'KW 3',
  'mai',
  'mai 2025',
  'mai hafen',
  'august 2025 kinp',
  'novemberwind übersee',
  'example.com/a',
  '日本',
  'ss',
  'nirgends',
  'häuser',
  'banken mai',
  'block:text hafen',
  'block:meldung',
  'quelle:example.com hafen',
  'quelle:quelle',
  'ist:versendet',
  'ist:entwurf block:bild',
  'monat:august ki',
  'seit:2025-06',
  'block:quatsch',
];

export const pages = ['example.com/a', 'example.com/b', 'example.com/c'];

/** Everything that an index answers about a library. */
export async function answersOf(library: Library) {
  const { publication } = await readPublication(library);
  const issues = await library.known.listWhole(publication);
  const found = [];
  for (const query of queries) found.push([query, await findInLibrary(library, query)]);
  const links = [];
  for (const { id } of issues) links.push([id, await earlierLinks(library, id, pages)]);
  return {
    issues,
    copies: library.known.copies,
    found,
    links,
    credits: await listCredits(library),
  };
}

/** The same from the files alone. */
export async function answersFromFiles(folder: string) {
  const library = libraryIn(folder);
  await library.known.list((await readPublication(library)).publication);
  return answersOf(library);
}

/** Bytes that are no database. */
export function noise(bytes: number): Buffer {
  return Buffer.from(Array.from({ length: bytes }, (_, at) => (at * 7919) % 251));
}
