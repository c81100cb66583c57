import { join } from 'node:path';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { saveFile } from '../files/saveFile.ts';
import { keepSent } from '../history/keepVersion.ts';
import { thinHistory } from '../history/thinHistory.ts';
import { issueFile, issueFolderOrWhy } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { newerVersion, readIssue } from '../library/readIssue.ts';
import type { OutputOf } from '../procedure.ts';
import type { issuesContract } from './issuesContract.ts';

/** The revision last written to each file: overwriting that one cannot lose a newer program's issue. */
const ours = new Map<string, string>();

/**
 * Writes an issue's text over the version with that revision, after verifying that it parses. `conflict` if another
 * version is on disk; `invalid` if the text is no issue, or the issue on disk was written by a newer program.
 */
export async function saveIssue(
  library: Library,
  id: string,
  text: string,
  revision: string,
): Promise<OutputOf<typeof issuesContract, 'issue.save'>> {
  const bytes = new TextEncoder().encode(text);
  const parsed = parseIssue(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (parsed.outcome === 'invalid') return parsed;
  if (parsed.outcome === 'newer') return newerVersion(parsed.version);
  const folder = await issueFolderOrWhy(library, id);
  if (typeof folder !== 'string') return folder;
  const { fileSystem } = library;
  const path = join(folder, issueFile);
  if (ours.get(path) !== revision) {
    const onDisk = await readIssue(library, id);
    if (onDisk.outcome === 'read' && onDisk.newer !== undefined) return newerVersion(onDisk.newer);
  }
  const saved = await saveFile(path, bytes, { expected: revision, keepHistory: true, fileSystem });
  if (saved.outcome === 'saved') {
    ours.set(path, saved.revision);
    if (parsed.issue.sent) await keepSent(path, parsed.issue.sent, fileSystem);
    void thinHistory(path, fileSystem);
  }
  if (saved.outcome !== 'conflict') return saved;
  return {
    outcome: 'conflict',
    text: new TextDecoder().decode(saved.bytes),
    revision: saved.revision,
  };
}

/** Saves an issue as `change` returns it; tries again so often if another program saves it meanwhile. Never rejects. */
export async function changeIssue(
  library: Library,
  id: string,
  change: (issue: Issue) => Issue,
  tries = 1,
): Promise<OutputOf<typeof issuesContract, 'issue.markSent'>> {
  for (let tried = 0; tried < tries; tried += 1) {
    const read = await readIssue(library, id);
    if (read.outcome !== 'read') return read;
    if (read.newer !== undefined) return newerVersion(read.newer);
    const saved = await saveIssue(library, id, serialiseIssue(change(read.issue)), read.revision);
    if (saved.outcome === 'saved') return { outcome: 'done' };
    if (saved.outcome !== 'conflict') return saved;
  }
  return { outcome: 'failed', why: 'Another program changed the issue just now.' };
}
