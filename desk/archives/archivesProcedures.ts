import { parseIssue } from '../../issue/file/parseIssue.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { Library } from '../library/library.ts';
import { newerVersion } from '../library/readIssue.ts';
import type { Procedures } from '../procedure.ts';
import { addArchived } from './addArchived.ts';
import type { archivesContract } from './archivesContract.ts';
import { fetchAllPictures } from './fetchPictures.ts';
import { learnNames } from './learnNames.ts';
import { originsIn, type Origins } from './originsIn.ts';

/** Returns the procedures for importing many issues into the open library. */
export function archivesProcedures(
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof archivesContract> {
  /** Read once for an import, not for each of its issues. */
  const known = new WeakMap<Library, Origins>();
  const originsOf = async (library: Library): Promise<Origins> => {
    const before = known.get(library) ?? (await originsIn(library));
    known.set(library, before);
    return before;
  };
  return {
    'archive.known': current.attempt(noLibrary, async (library) => {
      known.delete(library);
      return { outcome: 'listed', origins: [...(await originsOf(library)).keys()] };
    }),
    'archive.add': current.attempt(noLibrary, async (library, { text, pictures }) => {
      const parsed = parseIssue(text);
      if (parsed.outcome === 'invalid') return parsed;
      if (parsed.outcome === 'newer') return newerVersion(parsed.version);
      const files = pictures.map(
        ({ name, bytes }) => [name, Buffer.from(bytes, 'base64')] as const,
      );
      const origins = await originsOf(library);
      return addArchived(library, parsed.issue, new Map(files), origins);
    }),
    'archive.learn': current.within(noLibrary, learnNames),
    'archive.fetchPictures': current.within(noLibrary, (library, { ids, job }) =>
      jobs.run(job, async ({ onProgress, signal }) => {
        const report = (index: number) => onProgress?.(index / ids.length);
        try {
          const { fetched, ...all } = await fetchAllPictures(library, ids, report, { signal });
          return { outcome: 'fetched', count: fetched, ...all } as const;
        } catch (error) {
          signal?.throwIfAborted();
          return writeFailureOf(error);
        }
      }),
    ),
  };
}
