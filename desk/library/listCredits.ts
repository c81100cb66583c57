import type { PictureCredit } from '../../issue/credits.ts';
import type { Library } from './library.ts';
import { publicationToUse } from './publicationFile.ts';

/** A picture in one place: the issue that shows it, and whose it is. */
export interface LedgerEntry extends PictureCredit {
  readonly issue: string;
  readonly title: string;
  readonly date: string;
}

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
