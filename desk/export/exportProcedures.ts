import { join } from 'node:path';
import type { exportContract } from './exportContract.ts';
import { exportFolder } from './exportFolder.ts';
import { weighPictures } from './weighPictures.ts';
import type { Procedures } from '../procedure.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { replaceFile } from '../files/saveFile.ts';
import { isMissing } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { isPlainName, issueFolderOrMissing } from '../library/issueFolder.ts';
import { readIssue } from '../library/readIssue.ts';
import type { Shell } from '../shell.ts';

/** Returns the procedures for exports and printing. */
export function exportProcedures(
  { chooseFile, toPdf, reveal, handOut }: Shell,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Procedures<typeof exportContract> {
  async function composed(id: string) {
    const library = await current.get();
    if (!library) return missing;
    const read = await readIssue(library, id);
    if (read.outcome !== 'read') return read;
    // Loads the mail tools only for the first export.
    const { composePage } = await import('./composePage.ts');
    try {
      return { outcome: 'composed', page: await composePage(library, read) } as const;
    } catch (error) {
      return writeFailureOf(error);
    }
  }
  /** Gives the system a file or folder of an issue. The system follows links: it must not be behind one. */
  async function handOver(
    id: string,
    pathIn: (folder: string) => string,
    isWanted: (found: Awaited<ReturnType<FileSystem['stat']>>) => boolean,
    give: (path: string) => Promise<void>,
  ) {
    const library = await current.get();
    if (!library) return missing;
    const folder = await issueFolderOrMissing(library, id);
    if (typeof folder !== 'string') return folder;
    const path = pathIn(folder);
    try {
      if (!isWanted(await library.fileSystem.stat(path))) return missing;
    } catch (error) {
      return isMissing(error) ? missing : writeFailureOf(error);
    }
    await give(path);
    return { outcome: 'done' } as const;
  }
  return {
    'issue.export': current.within(missing, async (library, order) => {
      // Loads the mail tools only for the first export.
      const { exportSavedIssue } = await import('./writeExport.ts');
      return exportSavedIssue(library, order);
    }),
    'issue.exportPicture': current.within(missing, async (library, order) => {
      const { exportPicture } = await import('./exportPicture.ts');
      return exportPicture(library, order);
    }),
    'issue.weighPictures': current.attempt(missing, async (library, { id, files }) => {
      const weighed = await weighPictures(library, id, files);
      return weighed ? { outcome: 'weighed', files: weighed } : missing;
    }),
    'issue.reveal': async ({ id, target }) =>
      reveal
        ? handOver(
            id,
            (folder) => (target === undefined ? folder : exportFolder(folder, target)),
            (found) => found.isDirectory(),
            reveal,
          )
        : { outcome: 'unsupported' },
    'issue.handOut': async ({ id, target, file, way }) => {
      if (!handOut) return { outcome: 'unsupported' };
      const names = file.split('/');
      if (!names.every((name) => isPlainName(name))) return missing;
      return handOver(
        id,
        (folder) => join(exportFolder(folder, target), ...names),
        (found) => found.isFile(),
        (path) => handOut(path, way),
      );
    },
    'issue.printPage': ({ id }) => composed(id),
    'issue.savePdf': async ({ id }) => {
      if (!chooseFile || !toPdf) return { outcome: 'unsupported' };
      const answer = await composed(id);
      if (answer.outcome !== 'composed') return answer;
      const path = await chooseFile(`${id}.pdf`);
      if (path === undefined) return { outcome: 'cancelled' };
      try {
        const saved = await replaceFile(path, await toPdf(answer.page), fileSystem);
        return saved.outcome === 'saved' ? { outcome: 'done' } : saved;
      } catch (error) {
        return writeFailureOf(error);
      }
    },
  };
}
