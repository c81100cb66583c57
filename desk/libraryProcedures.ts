import { join } from 'node:path';
import { publicationSchema } from '../issue/publication.ts';
import { addSharedAsset } from './assets/addAsset.ts';
import type { Desk, WriteFailure } from './contract.ts';
import { listed, type CurrentLibrary } from './currentLibrary.ts';
import type { DeskOptions } from './deskOptions.ts';
import type { FileSystem } from './files/fileSystem.ts';
import { openOrMakeLibrary } from './library/openLibrary.ts';
import { libraryFolderName } from './library/folderName.ts';
import { copySampleLibrary } from './library/sampleLibrary.ts';
import { savePublication } from './library/publicationFile.ts';

type LibraryProcedure =
  | 'library.choose'
  | 'library.create'
  | 'library.openSample'
  | 'library.list'
  | 'publication.save'
  | 'publication.addAsset';

const noLibrary: WriteFailure = { outcome: 'folder-gone', why: 'No library is open.' };

/** What the renderer can ask about the library as a whole. */
export function libraryProcedures(
  { shell, documentsFolder, samplesFolder }: DeskOptions,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Pick<Desk, LibraryProcedure> {
  return {
    'library.choose': async () => {
      const folder = await shell.chooseFolder?.();
      if (folder === undefined) return { outcome: 'cancelled' };
      return current.change(() => openOrMakeLibrary(folder, {}, fileSystem));
    },
    'library.create': ({ name, author, language, weekday }) =>
      current.change(() =>
        openOrMakeLibrary(
          join(documentsFolder, libraryFolderName(name)),
          { name, author, language, weekday },
          fileSystem,
        ),
      ),
    'library.openSample': ({ language = 'de' }) =>
      current.change(() =>
        copySampleLibrary(join(samplesFolder, language), documentsFolder, fileSystem),
      ),
    'library.list': async () => {
      const library = await current.get();
      return library ? listed(library) : { outcome: 'cancelled' };
    },
    'publication.save': async ({ publication, revision }) => {
      const library = await current.get();
      if (!library) return noLibrary;
      return savePublication(library, publicationSchema.parse(publication), revision);
    },
    'publication.addAsset': async ({ bytes }) => {
      const library = await current.get();
      return library ? addSharedAsset(library, Buffer.from(bytes, 'base64')) : noLibrary;
    },
  };
}
