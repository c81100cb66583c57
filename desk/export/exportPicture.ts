import { handOver } from '../../issue/exportIssue.ts';
import { pictureWidthFor } from '../../issue/export/pictureWidth.ts';
import { attachedName } from '../assets/describedName.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { missing } from '../library/currentLibrary.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { InputOf, OutputOf } from '../procedure.ts';
import type { exportContract } from './exportContract.ts';
import { gatherPictures } from './gatherPictures.ts';

/** Makes one picture that an export leaves to the author, by its place in the text. */
export async function exportPicture(
  library: Library,
  { id, target, options = {}, number }: InputOf<typeof exportContract, 'issue.exportPicture'>,
): Promise<OutputOf<typeof exportContract, 'issue.exportPicture'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return missing;
  try {
    const publication = await publicationToUse(library);
    const steps = handOver(read.issue, publication, target, options);
    const step = steps.find((each) => each.kind === 'picture' && each.number === number);
    if (step?.kind !== 'picture') return missing;
    const { name, drawing, title } = step.place;
    const { found } = await gatherPictures(
      library,
      read.folder,
      drawing ? [] : [name],
      pictureWidthFor(target, publication, options),
      new Map(drawing && [[name, drawing]]),
    );
    for (const [file, { bytes, type }] of found)
      return {
        outcome: 'made',
        name: attachedName(title, number, file),
        type,
        bytes: Buffer.from(bytes).toString('base64'),
      };
    return missing;
  } catch (error) {
    return writeFailureOf(error);
  }
}
