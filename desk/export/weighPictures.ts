import type { Drawing } from '../../issue/export/chartPictures.ts';
import { columnWidth } from '../../issue/theme.ts';
import { issueFolder } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import type { ExportedFile } from './exportContract.ts';
import { gatherPictures } from './gatherPictures.ts';

/** Returns an issue's pictures, and charts to be drawn, as a mail has them, by the names of their files; undefined without an issue. */
export async function weighPictures(
  library: Library,
  id: string,
  files: readonly string[],
  drawings: ReadonlyMap<string, Drawing> = new Map(),
): Promise<Readonly<Record<string, ExportedFile>> | undefined> {
  const folder = await issueFolder(library, id);
  if (folder === undefined) return undefined;
  const width = 2 * columnWidth(await publicationToUse(library));
  const { found, names } = await gatherPictures(library, folder, files, width, drawings);
  const weighed = [...files, ...drawings.keys()].flatMap((file) => {
    const name = names.get(file) ?? file;
    const bytes = found.get(name)?.bytes.length;
    return bytes === undefined ? [] : [[file, { name, bytes }] as const];
  });
  return Object.fromEntries(weighed);
}
