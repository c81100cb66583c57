import { join } from 'node:path';
import type { z } from 'zod';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { readText } from '../files/readText.ts';
import { versionOnDisk } from '../files/saveFile.ts';
import type { invalid, missing } from '../procedure.ts';
import { issueFile, issueFolder, issueFolderOrMissing, type LibraryFolder } from './issueFolder.ts';
import { understandIssue, type UnderstoodIssue } from './understandIssue.ts';

/** Why an issue is not read: there is none, or its file makes no sense. */
type Unread = z.infer<typeof missing | typeof invalid>;

export type OpenedIssue =
  | ({ readonly id: string; readonly revision: string } & (
      | { readonly outcome: 'opened'; readonly text: string }
      | Extract<UnderstoodIssue, { outcome: 'damaged' }>
    ))
  | Unread;

/**
 * Returns the complete text of an issue's file, also of a newer version's; of a damaged one, the recoverable part.
 * `invalid` if it cannot be read at all. Never rejects.
 */
export async function openIssue(library: LibraryFolder, id: string): Promise<OpenedIssue> {
  const found = await readIssue(library, id);
  if (found.outcome === 'missing') return found;
  if (found.outcome === 'read') {
    const { text, revision } = found;
    return { outcome: 'opened', id, text, revision };
  }
  const folder = await issueFolder(library, id);
  if (folder === undefined) return { outcome: 'missing' };
  try {
    const version = await versionOnDisk(join(folder, issueFile), library.fileSystem);
    if (!version) return { outcome: 'missing' };
    const understood = understandIssue(version.bytes);
    return understood.outcome === 'whole'
      ? { outcome: 'opened', id, text: understood.text, revision: version.hash }
      : { ...understood, id, revision: version.hash };
  } catch {
    return found;
  }
}

interface IssueText {
  readonly outcome: 'read';
  readonly folder: string;
  readonly text: string;
  readonly revision: string;
}
interface ReadIssue extends IssueText {
  readonly issue: Issue;
  /** The version that wrote it, if newer than ours: read-only. */
  readonly newer: number | undefined;
}
export type FoundIssueText = IssueText | Unread;
export type FoundIssue = ReadIssue | Unread;

/** Reads and parses an issue. Never rejects. */
export async function readIssue(library: LibraryFolder, id: string): Promise<FoundIssue> {
  const found = await readIssueText(library, id);
  return found.outcome === 'read' ? parsedIssue(found) : found;
}

/** Reads an issue's file, to be parsed or known by its revision. Never rejects. */
export async function readIssueText(library: LibraryFolder, id: string): Promise<FoundIssueText> {
  const folder = await issueFolderOrMissing(library, id);
  if (typeof folder !== 'string') {
    if (folder.outcome === 'missing') return folder;
    return { outcome: 'invalid', why: { reason: 'unreadable', cause: folder.why } };
  }
  const found = await readText(join(folder, issueFile), library.fileSystem);
  if (found.outcome === 'unreadable') return { outcome: 'invalid', why: found.why };
  return found.outcome === 'missing' ? found : { ...found, folder };
}

/** Returns the issue in a text that was read. */
export function parsedIssue(found: IssueText): ReadIssue | z.infer<typeof invalid> {
  const parsed = parseIssue(found.text);
  if (parsed.outcome === 'invalid') return parsed;
  const newer = parsed.outcome === 'newer' ? parsed.version : undefined;
  return { ...found, issue: parsed.issue, newer };
}

/** Returns why a file of that version is not overwritten. */
export function newerVersion(version: number): z.infer<typeof invalid> {
  return { outcome: 'invalid', why: { reason: 'newer', version } };
}
