import { join } from 'node:path';
import type { IsoDate } from '../../issue/calendar/isoDate.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { mastheadOf, type Issue } from '../../issue/issue.ts';
import { syncFolder } from '../files/syncFolder.ts';
import { inTurn } from '../files/turns.ts';
import { folderName, freeName, redatedName } from '../library/folderName.ts';
import { issueFile, issueFolderOrMissing } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';
import type { OutputOf } from '../procedure.ts';
import type { issuesContract } from './issuesContract.ts';
import { saveIssue } from './saveIssue.ts';

export type RenamedIssue = OutputOf<typeof issuesContract, 'issue.rename'>;

/**
 * Sets an issue's title and renames its folder to match. A folder that cannot be moved (another program has it open)
 * keeps its name, and the title is set anyway.
 */
export async function renameIssue(
  library: Library,
  id: string,
  title: string,
): Promise<RenamedIssue> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  if (read.newer !== undefined) return newerVersion(read.newer);
  if (!mastheadOf(read.issue)) return { outcome: 'invalid', why: { reason: 'no-masthead' } };
  const issue = withTitle(read.issue, title);
  const saved = await saveIssue(library, id, serialiseIssue(issue), read.revision);
  if (saved.outcome === 'conflict')
    return { outcome: 'failed', why: 'Another program changed the issue just now.' };
  if (saved.outcome !== 'saved') return saved;
  const { publication } = await readPublication(library);
  return {
    outcome: 'renamed',
    id: await moveFolder(library, id, folderName(issue, publication.language, title)),
  };
}

/** Renames the issue's folder to match another date. A folder that cannot be moved keeps its name. */
export async function redateFolder(
  library: Library,
  id: string,
  date: IsoDate,
): Promise<Exclude<RenamedIssue, { outcome: 'invalid' }>> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') return folder;
  const { publication } = await readPublication(library);
  const name = redatedName(id, date, publication.language);
  return { outcome: 'renamed', id: await moveFolder(library, id, name) };
}

function withTitle(issue: Issue, title: string): Issue {
  const masthead = mastheadOf(issue);
  return {
    ...issue,
    blocks: issue.blocks.map((block) => (block === masthead ? { ...masthead, title } : block)),
  };
}

/** Returns the folder's new name. */
function moveFolder(library: Library, id: string, name: string): Promise<string> {
  const numbered = id.startsWith(`${name}-`) && /^\d+$/.test(id.slice(name.length + 1));
  if (id === name || numbered) return Promise.resolve(id);
  const { folder, fileSystem } = library;
  return inTurn(folder, () =>
    inTurn(join(folder, id, issueFile), async () => {
      const free = await freeName(library, name).catch(() => id);
      const moved = await fileSystem.rename(join(folder, id), join(folder, free)).then(
        () => true,
        () => false,
      );
      if (!moved) return id;
      await syncFolder(folder, fileSystem).catch(() => undefined);
      return free;
    }),
  );
}
