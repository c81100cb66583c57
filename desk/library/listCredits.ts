import type { Library } from './library.ts';
import type { LedgerEntry } from './libraryContract.ts';
import { publicationToUse } from './publicationFile.ts';

/** Returns every picture of a library's issues, the newest issue first. Issues that cannot be read are left out. */
export async function listCredits(library: Library): Promise<LedgerEntry[]> {
  const publication = await publicationToUse(library);
  return library.known.ask(publication, { isWhole: true }, (index, issues) =>
    issues.flatMap(({ id, date }) => {
      const { title, pictures } = index.credits(id);
      return pictures.map((picture) => ({ issue: id, title, date, ...picture }));
    }),
  );
}
