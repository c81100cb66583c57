import type { EarlierLinks } from '../../issue/check/checkIssue.ts';
import { noTokens, tokenLines, type EarlierTokens } from '../../issue/check/earlierTokens.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';

/** For each page, returns the last issue before that one that links to it. Rejects if the library's folder is gone. */
export async function earlierLinks(
  library: Library,
  id: string,
  pages: readonly string[],
): Promise<EarlierLinks> {
  const { publication } = await readPublication(library);
  return library.known.ask(publication, { isWhole: true }, (index, all) => {
    const own = all.find((issue) => issue.id === id)?.date ?? '';
    return Object.fromEntries(
      pages.flatMap((page) => {
        const linking = new Set(index.lastLinking(page, own));
        const last = all.find((issue) => linking.has(issue.id));
        return last ? [[page, { title: last.title, date: last.date }] as const] : [];
      }),
    );
  });
}

/** Returns the lines with tokens of the issue before that one. Rejects if the library's folder is gone. */
export async function readEarlierTokens(library: Library, id: string): Promise<EarlierTokens> {
  const { publication } = await readPublication(library);
  const issues = await library.known.list(publication);
  const own = issues.find((one) => one.id === id)?.date ?? '';
  const before = issues.find(({ date, problem }) => date < own && problem === null);
  const read = before && (await readIssue(library, before.id));
  if (read?.outcome !== 'read') return noTokens;
  return { title: before?.title || (before?.date ?? ''), lines: tokenLines(read.issue) };
}
