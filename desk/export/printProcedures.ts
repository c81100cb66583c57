import type { Desk } from '../contract.ts';
import type { CurrentLibrary } from '../currentLibrary.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { replaceFile } from '../files/saveFile.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { readIssue } from '../library/readIssue.ts';
import type { Shell } from '../shell.ts';

const missing = { outcome: 'missing' } as const;

/** What the renderer can ask about issues on paper. */
export function printProcedures(
  { chooseFile, toPdf }: Shell,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Pick<Desk, 'issue.printPage' | 'issue.savePdf'> {
  async function composed(id: string) {
    const library = await current.get();
    if (!library) return missing;
    const read = await readIssue(library, id);
    if (read.outcome !== 'read') return read;
    // The mail tools are not needed before the first export.
    const { composePage } = await import('./composePage.ts');
    try {
      return { outcome: 'composed', page: await composePage(library, read) } as const;
    } catch (error) {
      return writeFailureOf(error);
    }
  }
  return {
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
