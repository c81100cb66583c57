import type { exportContract } from './exportContract.ts';
import type { InputOf, OutputOf } from '../procedure.ts';
import type { Library } from '../library/library.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import { writeExport } from './writeExport.ts';

/** Writes an issue, as it is on disk, for a target into its own `export/<target>` folder. */
export async function exportSavedIssue(
  library: Library,
  { id, target, options, addresses }: InputOf<typeof exportContract, 'issue.export'>,
): Promise<OutputOf<typeof exportContract, 'issue.export'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { folder, issue } = read;
  try {
    const publication = await publicationToUse(library);
    return await writeExport(
      { library, folder, issue, publication },
      {
        target,
        ...(options && { options }),
        ...(addresses && { addresses: new Map(Object.entries(addresses)) }),
      },
    );
  } catch (error) {
    return writeFailureOf(error);
  }
}
