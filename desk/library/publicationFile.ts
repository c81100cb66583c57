import { join } from 'node:path';
import { parsePublication } from '../../issue/file/parsePublication.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { rewritePublication } from '../../issue/file/rewritePublication.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import type { OutputOf } from '../procedure.ts';
import { readText } from '../files/readText.ts';
import { saveFile } from '../files/saveFile.ts';
import { WriteFailed } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import type { Library } from './library.ts';
import type { libraryContract } from './libraryContract.ts';
import { newerVersion } from './readIssue.ts';

/** Folders of libraries that this process created, until their publication is saved: their newsletter's name is still to be asked for. */
export const newLibraries = new Set<string>();

/** The name of the file that makes a folder a library. */
export const publicationFile = 'publication.json';

export interface FoundPublication {
  readonly publication: Publication;
  /** The SHA-256 of its bytes, which a save must find on disk; `none` if nothing can be read. */
  readonly revision: string;
  /** Why the file could not be parsed, or only partly; null if it was. */
  readonly problem: Reason | null;
  /** The disk's error, if it returned no bytes. */
  readonly failure?: WriteFailure | undefined;
}

/** Returns the library's publication; if its file is missing or damaged, the recoverable part, and the problem. */
export async function readPublication(library: Library): Promise<FoundPublication> {
  const found = await readText(join(library.folder, publicationFile), library.fileSystem);
  if (found.outcome === 'read') return publicationIn(found.text, found.revision);
  const publication = newPublication();
  return found.outcome === 'missing'
    ? { publication, revision: 'none', problem: { reason: 'missing' } }
    : { publication, revision: 'none', problem: found.why, failure: found.failure };
}

/**
 * Returns the library's publication for generating content. Rejects if the disk fails: defaults must not replace the
 * newsletter's own language and look.
 */
export async function publicationToUse(library: Library): Promise<Publication> {
  const { publication, failure } = await readPublication(library);
  if (failure) throw new WriteFailed(failure);
  return publication;
}

/**
 * Writes `publication.json` over the version with that revision (`none`: over no file), keeping unknown fields; the
 * previous one, damaged or not, is kept in the library's `.history`. `conflict` if another version is on disk;
 * `invalid` if a newer program wrote it.
 */
export async function savePublication(
  library: Library,
  publication: Publication,
  revision: string,
): Promise<OutputOf<typeof libraryContract, 'publication.save'>> {
  const { fileSystem } = library;
  const path = join(library.folder, publicationFile);
  const before = await readText(path, fileSystem);
  const rewritten = rewritePublication(before.outcome === 'read' ? before.text : '', publication);
  if (rewritten.outcome === 'newer') return newerVersion(rewritten.version);
  const bytes = new TextEncoder().encode(rewritten.text);
  const saved = await saveFile(path, bytes, { expected: revision, keepHistory: true, fileSystem });
  if (saved.outcome === 'saved') newLibraries.delete(library.folder);
  if (saved.outcome !== 'conflict') return saved;
  return {
    outcome: 'conflict',
    ...publicationIn(new TextDecoder().decode(saved.bytes), saved.revision),
  };
}

function publicationIn(text: string, revision: string): FoundPublication {
  const parsed = parsePublication(text);
  const problem = parsed.outcome === 'damaged' ? parsed.why : null;
  return { publication: parsed.publication, revision, problem };
}
