import { basename, dirname, resolve } from 'node:path';
import { realFileSystem } from '../desk/files/fileSystem.ts';
import { issueFile } from '../desk/library/issueFolder.ts';
import { libraryIn, type IssueInLibrary } from '../desk/library/library.ts';
import { readPublication } from '../desk/library/publicationFile.ts';
import { readIssue } from '../desk/library/readIssue.ts';
import { NotDone, NotThere, type Terminal } from './command.ts';
import { sentenceOf } from './sentenceOf.ts';

export interface IssueAt extends IssueInLibrary {
  /** The name of the issue's folder. */
  readonly id: string;
}

/** Returns the folder of an issue, from a path to it or to its file. */
export function issueFolderAt(path: string): string {
  const full = resolve(path);
  return basename(full) === issueFile ? dirname(full) : full;
}

/**
 * Reads the issue in a folder, or at the path of an `issue.json`, and the publication next to it. Throws NotThere or
 * NotDone.
 */
export async function openIssueAt(path: string, terminal: Terminal): Promise<IssueAt> {
  const folder = issueFolderAt(path);
  const library = libraryIn(dirname(folder), realFileSystem, terminal.indexFolder);
  const id = basename(folder);
  const read = await readIssue(library, id);
  if (read.outcome === 'missing')
    throw new NotThere(`There is no issue in ${path}: it has no ${issueFile}.`);
  if (read.outcome === 'invalid')
    throw new NotDone(`The issue in ${path} cannot be read: ${sentenceOf(read.why)}`);
  const { publication, problem } = await readPublication(library);
  if (problem !== null) {
    terminal.error(
      `setzkasten: publication.json beside the issue is not understood (${sentenceOf(problem)}); defaults stand in.`,
    );
  }
  return { library, id, folder, issue: read.issue, publication };
}
