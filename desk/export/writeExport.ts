import { join } from 'node:path';
import { altTextsOf, exportIssue, type ExportTarget } from '../../issue/exportIssue.ts';
import { profileFor } from '../../issue/export/forms.ts';
import { namelessPictures } from '../../issue/export/pictures.ts';
import type { ExportOptions } from '../../issue/export/exportOptions.ts';
import type { IssueInLibrary, Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { OutputOf, InputOf } from '../procedure.ts';
import { removeMade, type FileSystem } from '../files/fileSystem.ts';
import { replaceFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { discard } from '../files/temporaryFile.ts';
import { WriteFailed, writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { composeExport } from './composeExport.ts';
import type { ComposedFile } from './composedFile.ts';
import type { exportContract } from './exportContract.ts';
import { exportFolder } from './exportFolder.ts';
import { atHand, gatherPictures } from './gatherPictures.ts';

export interface ExportOrder {
  readonly target: ExportTarget;
  readonly options?: ExportOptions;
  /** The destination; by default `export/<target>` in the issue's folder. */
  readonly into?: string;
  /** The web addresses of published pictures: the files refer to them there, and no copies are written. */
  readonly addresses?: ReadonlyMap<string, string>;
}

export type WrittenExport = Exclude<
  OutputOf<typeof exportContract, 'issue.export'>,
  { outcome: 'missing' | 'invalid' }
>;

/**
 * Writes an issue for a target: first the pictures, then the files that show them. Other files in that folder stay.
 * Missing pictures are reported; a line of text replaces them, and the rest is written. Never rejects.
 */
export function writeExport(source: IssueInLibrary, order: ExportOrder): Promise<WrittenExport> {
  return compose(source, order).catch(writeFailureOf);
}

async function compose(
  { library, folder: home, issue, publication }: IssueInLibrary,
  { target, options, into = exportFolder(home, target), addresses }: ExportOrder,
): Promise<WrittenExport> {
  const { fileSystem } = library;
  const draft = exportIssue(issue, publication, target, options);
  const { assets, drawings, pictureWidth } = draft;
  const gathered = await gatherPictures(library, home, assets, pictureWidth, drawings);
  const { found, names, missing } = gathered;
  const isFinal =
    missing.length === 0 && names.size === 0 && draft.packaging.as !== 'page' && !addresses;
  const exported = isFinal
    ? draft
    : exportIssue(issue, publication, target, options, atHand(gathered, addresses));
  const published = new Set(
    [...(addresses?.keys() ?? [])].map((asset) => names.get(asset) ?? asset),
  );
  const shown = new Map([...found].filter(([name]) => !published.has(name)));
  const files = await composeExport(exported, shown);
  const failure = await writeFiles(into, files, fileSystem);
  if (failure) return failure;
  // Only for missing pictures, because this lays the issue out once more.
  const alts =
    missing.length > 0
      ? altTextsOf(issue, publication, profileFor(target, publication, options))
      : undefined;
  return {
    outcome: 'exported',
    folder: into,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    missingPictures: [
      ...missing.map((asset) => ({ asset, alt: alts?.get(asset) ?? '' })),
      ...namelessPictures(issue, publication),
    ],
  };
}

/** Writes the files, last first. If one fails, removes those that did not exist before. */
async function writeFiles(
  into: string,
  files: readonly ComposedFile[],
  fileSystem: FileSystem,
): Promise<WriteFailure | undefined> {
  const inImages = files.some(({ name }) => name.startsWith('images/'));
  const folder = inImages ? join(into, 'images') : into;
  const added: string[] = [];
  let made: string | undefined;
  try {
    made = await makeFolder(folder, fileSystem);
    for (const { name, bytes } of files.toReversed()) {
      const path = join(into, ...name.split('/'));
      const before = await fileSystem.stat(path).catch(() => undefined);
      if (!before) added.push(path);
      const saved = await replaceFile(path, bytes, fileSystem);
      if (saved.outcome !== 'saved') throw new WriteFailed(saved);
    }
    return undefined;
  } catch (error) {
    for (const path of added) await discard(path, fileSystem);
    await removeMade(made, folder, fileSystem);
    return writeFailureOf(error);
  }
}

/** Writes an issue, as it is on disk, for a target into its own `export/<target>` folder. */
export async function exportSavedIssue(
  library: Library,
  { id, target, options, addresses }: InputOf<typeof exportContract, 'issue.export'>,
): Promise<OutputOf<typeof exportContract, 'issue.export'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { folder, issue } = read;
  try {
    const publication = await publicationToUse(library);
    return await writeExport(
      { library, folder, issue, publication },
      {
        target,
        ...(options && { options }),
        ...(addresses && { addresses: new Map(Object.entries(addresses)) }),
      },
    );
  } catch (error) {
    return writeFailureOf(error);
  }
}
