import { realFileSystem } from '../desk/files/fileSystem.ts';
import type { Library } from '../desk/library/library.ts';
import { openLibrary } from '../desk/library/openLibrary.ts';
import { sentenceOf } from './sentenceOf.ts';
import { NotThere, type Terminal } from './command.ts';

/** Opens the library in a folder, with what is known of its issues. Throws a `Failure` if that is impossible. */
export async function openLibraryAt(
  folder: string,
  { indexFolder }: Terminal,
  Failure: new (message: string) => Error = NotThere,
): Promise<Library> {
  const opened = await openLibrary(folder, realFileSystem, indexFolder);
  if (opened.outcome === 'invalid') throw new Failure(sentenceOf(opened.why));
  return opened.library;
}
