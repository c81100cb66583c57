import { join } from 'node:path';
import { altTextOf, exportIssue, type ExportTarget } from '../../issue/export/exportIssue.ts';
import type { ExportOptions } from '../../issue/export/exportOptions.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import type { Output } from '../contract.ts';
import { saveFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { Library } from '../library/library.ts';
import { composeExport } from './composeExport.ts';
import { dataAddress } from './dataAddress.ts';
import { exportFolder } from './exportFolder.ts';
import { gatherPictures } from './gatherPictures.ts';

/** An issue as it was read, and where. */
export interface IssueInLibrary {
  readonly library: Library;
  readonly folder: string;
  readonly issue: Issue;
  readonly publication: Publication;
}

export interface ExportOrder {
  readonly target: ExportTarget;
  readonly options?: ExportOptions;
  /** Where to; else `export/<target>` in the issue's folder. */
  readonly into?: string;
}

export type WrittenExport = Exclude<Output<'issue.export'>, { outcome: 'missing' | 'invalid' }>;

/**
 * Writes an issue for a target: first the pictures, then the files that show them. Other files in that folder stay. A
 * picture that is not there is named; a line of text stands in its place, and all else is written.
 */
export async function writeExport(
  { library, folder: home, issue, publication }: IssueInLibrary,
  { target, options, into = exportFolder(home, target) }: ExportOrder,
): Promise<WrittenExport> {
  const { fileSystem } = library;
  const draft = exportIssue(issue, publication, target, options);
  const { found, missing } = await gatherPictures(library, home, draft.assets);
  const isFinal = missing.length === 0 && draft.packaging.as !== 'page';
  const exported = isFinal
    ? draft
    : exportIssue(issue, publication, target, options, {
        missing: new Set(missing),
        dataAddress: (asset) => dataAddress(found.get(asset)),
      });
  const files = await composeExport(exported, found);
  try {
    const inImages = files.some(({ name }) => name.startsWith('images/'));
    await makeFolder(inImages ? join(into, 'images') : into, fileSystem);
  } catch (error) {
    return writeFailureOf(error);
  }
  for (const { name, bytes } of files.toReversed()) {
    const saved = await saveFile(join(into, ...name.split('/')), bytes, { fileSystem });
    if (saved.outcome === 'conflict') {
      return { outcome: 'failed', why: `Another program wrote ${name}.` };
    }
    if (saved.outcome !== 'saved') return saved;
  }
  return {
    outcome: 'exported',
    folder: into,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    missingPictures: missing.map((asset) => ({
      asset,
      alt: altTextOf(issue, publication, asset),
    })),
  };
}
