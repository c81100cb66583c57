import { join } from 'node:path';
import { parsePublication, serialisePublication } from '../../issue/file/parsePublication.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import type { WriteFailure } from '../contract.ts';
import { readText } from '../files/readText.ts';
import { saveFile } from '../files/saveFile.ts';
import type { Library } from './library.ts';

/** The name of the file that makes a folder a library. */
export const publicationFile = 'publication.json';

export interface FoundPublication {
  readonly publication: Publication;
  /** Why the file is not, or not wholly, understood; null when it is. */
  readonly problem: string | null;
}

/** The library's publication; where its file is missing or damaged, what can be understood, and the problem. */
export async function readPublication(library: Library): Promise<FoundPublication> {
  const found = await readText(join(library.folder, publicationFile), library.fileSystem);
  if (found.outcome === 'missing')
    return { publication: newPublication(), problem: 'It is missing.' };
  if (found.outcome === 'unreadable') return { publication: newPublication(), problem: found.why };
  const parsed = parsePublication(found.text);
  return {
    publication: parsed.publication,
    problem: parsed.outcome === 'damaged' ? parsed.why : null,
  };
}

/** Writes `publication.json`; the one before it, damaged or not, stays in the library's `.history`. */
export async function savePublication(
  library: Library,
  publication: Publication,
): Promise<{ readonly outcome: 'done' } | WriteFailure> {
  const bytes = new TextEncoder().encode(serialisePublication(publication));
  const { fileSystem } = library;
  const saved = await saveFile(join(library.folder, publicationFile), bytes, {
    keepHistory: true,
    fileSystem,
  });
  if (saved.outcome === 'saved') return { outcome: 'done' };
  if (saved.outcome === 'conflict')
    return { outcome: 'failed', why: 'Another program wrote publication.json.' };
  return saved;
}
