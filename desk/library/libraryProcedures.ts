import { join } from 'node:path';
import type { FileSystem } from '../files/fileSystem.ts';
import type { Procedures } from '../procedure.ts';
import type { Shell } from '../shell.ts';
import { listed, noLibrary, type CurrentLibrary } from './currentLibrary.ts';
import type { libraryContract } from './libraryContract.ts';
import { openOrMakeLibrary, copySampleLibrary } from './openLibrary.ts';
import { libraryFolderName } from './folderName.ts';
import { listCredits } from './listCredits.ts';
import { savePublication } from './publicationFile.ts';

/** Where libraries are looked for and created. */
interface Places {
  readonly shell: Shell;
  readonly documentsFolder: string;
  readonly samplesFolder: string;
  readonly indexFolder: string;
}

/** Returns the procedures for the library as a whole. */
export function libraryProcedures(
  { shell, documentsFolder, samplesFolder, indexFolder }: Places,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Procedures<typeof libraryContract> {
  return {
    'library.choose': async () => {
      const folder = await shell.chooseFolder?.();
      if (folder === undefined) return { outcome: 'cancelled' };
      return current.change(
        () => openOrMakeLibrary(folder, {}, fileSystem, indexFolder),
        shell.leaveLibrary,
      );
    },
    'library.create': ({ name, author, language, weekday }) =>
      current.change(() =>
        openOrMakeLibrary(
          join(documentsFolder, libraryFolderName(name)),
          { name, author, language, weekday },
          fileSystem,
          indexFolder,
        ),
      ),
    'library.openSample': ({ language }) =>
      current.change(() =>
        copySampleLibrary(join(samplesFolder, language), documentsFolder, fileSystem, indexFolder),
      ),
    'library.list': current.within({ outcome: 'cancelled' }, listed),
    'library.credits': current.attempt({ outcome: 'cancelled' }, async (library) => {
      return { outcome: 'listed', pictures: await listCredits(library) };
    }),
    'publication.save': current.within(noLibrary, (library, { publication, revision }) =>
      savePublication(library, publication, revision),
    ),
  };
}
