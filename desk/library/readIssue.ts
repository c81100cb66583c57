import { join } from 'node:path';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { Reason } from '../../issue/file/reason.ts';
import type { Issue } from '../../issue/issue.ts';
import { readText } from '../files/readText.ts';
import { versionOnDisk } from '../files/saveFile.ts';
import { issueFile, issueFolder, issueFolderOrMissing } from './issueFolder.ts';
import type { LibraryFolder } from './libraryFolder.ts';
import { understandIssue, type UnderstoodIssue } from './understandIssue.ts';

export type OpenedIssue =
  | {
      readonly outcome: 'opened';
      readonly id: string;
      readonly text: string;
      readonly revision: string;
    }
  | ({ readonly id: string; readonly revision: string } & Extract<
      UnderstoodIssue,
      { outcome: 'damaged' }
    >)
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'invalid'; readonly why: Reason };

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

export type FoundIssue =
  | {
      readonly outcome: 'read';
      readonly folder: string;
      readonly text: string;
      readonly revision: string;
      readonly issue: Issue;
      /** The version that wrote it, if newer than ours: read-only. */
      readonly newer: number | undefined;
    }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'invalid'; readonly why: Reason };

/** Reads and parses an issue. Never rejects. */
export async function readIssue(library: LibraryFolder, id: string): Promise<FoundIssue> {
  const found = await readIssueText(library, id);
  return found.outcome === 'read' ? parsedIssue(found) : found;
}

export type FoundIssueText =
  | Pick<Extract<FoundIssue, { outcome: 'read' }>, 'outcome' | 'folder' | 'text' | 'revision'>
  | Exclude<FoundIssue, { outcome: 'read' }>;

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
export function parsedIssue(
  found: Extract<FoundIssueText, { outcome: 'read' }>,
): Exclude<FoundIssue, { outcome: 'missing' }> {
  const parsed = parseIssue(found.text);
  if (parsed.outcome === 'invalid') return parsed;
  const newer = parsed.outcome === 'newer' ? parsed.version : undefined;
  return { ...found, issue: parsed.issue, newer };
}

/** Returns why a file of that version is not overwritten. */
export function newerVersion(version: number): Extract<FoundIssue, { outcome: 'invalid' }> {
  return { outcome: 'invalid', why: { reason: 'newer', version } };
}
