import { join } from 'node:path';
import type { Reason } from '../../issue/file/reason.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { WriteFailure } from '../contract.ts';
import { saveFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import { inTurn } from '../files/turns.ts';
import { folderName, freeName } from './folderName.ts';
import { issueFile } from './issueFolder.ts';
import type { Library } from './library.ts';
import { readPublication } from './publicationFile.ts';
import { newerVersion } from './readIssue.ts';

export type CreatedIssue =
  | { readonly outcome: 'created'; readonly id: string }
  | { readonly outcome: 'invalid'; readonly why: Reason }
  | WriteFailure;

/** Adds the issue that the text holds, as a new one with an id of its own; `fill` puts its pictures in first. */
export async function addIssue(
  library: Library,
  text: string,
  fill?: (folder: string) => Promise<void>,
): Promise<CreatedIssue> {
  const parsed = parseIssue(text);
  if (parsed.outcome === 'invalid') return parsed;
  if (parsed.outcome === 'newer') return newerVersion(parsed.version);
  return keepNewIssue(library, { ...parsed.issue, id: newBlockId() }, fill);
}

/** Makes a folder for the issue, named after its date, and writes it there, as one that was not sent yet; `fill` puts its pictures in first. */
export function keepNewIssue(
  library: Library,
  issue: Issue,
  fill: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<CreatedIssue> {
  return inTurn(library.folder, async () => {
    try {
      const { publication } = await readPublication(library);
      const id = await freeName(library, folderName(issue, publication.language));
      const folder = join(library.folder, id);
      await makeFolder(folder, library.fileSystem);
      await fill(folder);
      const bytes = new TextEncoder().encode(serialiseIssue({ ...issue, sent: undefined }));
      const { fileSystem } = library;
      const saved = await saveFile(join(folder, issueFile), bytes, {
        expected: 'none',
        fileSystem,
      });
      if (saved.outcome === 'saved') return { outcome: 'created', id };
      if (saved.outcome === 'conflict')
        return { outcome: 'failed', why: `Another program wrote ${id} just now.` };
      return saved;
    } catch (error) {
      return writeFailureOf(error);
    }
  });
}
