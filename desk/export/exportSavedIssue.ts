import { exportIssue, exportTargets, isExportTarget } from '../../issue/export/exportIssue.ts';
import type { Output } from '../contract.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import { exportFolder, writeExport } from './writeExport.ts';

/** Writes an issue, as it stands on disk, for a target into its own `export/<target>` folder. */
export async function exportSavedIssue(
  library: Library,
  id: string,
  target: string,
): Promise<Output<'issue.export'>> {
  if (!isExportTarget(target)) {
    return {
      outcome: 'invalid',
      why: `There is no export for "${target}", only for ${exportTargets.join(', ')}.`,
    };
  }
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { publication } = await readPublication(library);
  const exported = exportIssue(read.issue, publication, target);
  const folder = exportFolder(read.folder, target);
  const written = await writeExport(exported, read.folder, folder, library.fileSystem);
  return written.outcome === 'exported' ? { ...written, files: [...written.files] } : written;
}
