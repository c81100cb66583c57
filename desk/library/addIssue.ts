import { join } from 'node:path';
import type { z } from 'zod';
import type { created, invalid } from '../procedure.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { issueFileParts } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { saveFile, type SaveOutcome } from '../files/saveFile.ts';
import { makeFolder, syncFolder } from '../files/syncFolder.ts';
import { temporaryPath } from '../files/temporaryFile.ts';
import { WriteFailed, writeFailureOf } from '../files/writeFailure.ts';
import { inTurn } from '../files/turns.ts';
import { folderName, freeName } from './folderName.ts';
import { issueFile } from './issueFolder.ts';
import type { Library } from './library.ts';
import { publicationToUse } from './publicationFile.ts';
import { newerVersion } from './readIssue.ts';

export type CreatedIssue = z.infer<typeof created | typeof invalid> | WriteFailure;

/** Adds the issue in the text, as a new one with its own id; `fill` adds its pictures first. */
export async function addIssue(
  library: Library,
  text: string,
  fill?: (folder: string) => Promise<void>,
): Promise<CreatedIssue> {
  const parsed = parseIssue(text);
  if (parsed.outcome === 'invalid') return parsed;
  if (parsed.outcome === 'newer') return newerVersion(parsed.version);
  const issue = { ...parsed.issue, id: newBlockId() };
  return keepNewIssue(library, issue, async (folder) => {
    await fill?.(folder);
    return issue;
  });
}

/**
 * Creates a folder for the issue, by default named after its date, and writes it there, without drafts and, unless it has
 * a `past`, as not sent; `fill` adds its pictures first, and returns the issue to write. The folder gets its name when complete: a
 * failure leaves nothing behind.
 */
export function keepNewIssue(
  library: Library,
  issue: Issue,
  fill: (folder: string) => Promise<Issue> = () => Promise.resolve(issue),
  name?: string,
  past: Pick<Issue, 'sent' | 'origin'> = {},
): Promise<CreatedIssue> {
  const { fileSystem } = library;
  return inTurn<CreatedIssue>(library.folder, async () => {
    const publication = await publicationToUse(library);
    const id = await freeName(library, name ?? folderName(issue, publication.language));
    const folder = join(library.folder, id);
    const failure = await makeWhole(library, folder, async (temporary) => {
      const parts = issueFileParts({
        ...(await fill(temporary)),
        sent: past.sent,
        drafts: undefined,
        origin: past.origin,
      });
      const bytes = Buffer.concat(Array.from(parts, (part) => Buffer.from(part)));
      return saveFile(join(temporary, issueFile), bytes, { expected: 'none', fileSystem });
    });
    return failure ?? { outcome: 'created', id };
  }).catch(writeFailureOf);
}

/** Fills a folder under a temporary name, then renames it. Returns the failure, leaving nothing behind. */
async function makeWhole(
  { folder: home, fileSystem }: Library,
  folder: string,
  fill: (temporary: string) => Promise<SaveOutcome>,
): Promise<WriteFailure | undefined> {
  let made = temporaryPath(folder);
  try {
    await makeFolder(made, fileSystem);
    const saved = await fill(made);
    if (saved.outcome === 'conflict') throw new Error(`Another program wrote in ${made} just now.`);
    if (saved.outcome !== 'saved') throw new WriteFailed(saved);
    await fileSystem.rename(made, folder);
    made = folder;
    await syncFolder(home, fileSystem);
    return undefined;
  } catch (error) {
    await fileSystem.removeFolder(made).catch(() => undefined);
    return writeFailureOf(error);
  }
}
