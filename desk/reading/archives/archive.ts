import type { Source, Unreadable } from '../source.ts';
import type { ReadBeside } from '../sourcePictures.ts';
import { extensionOf, folderOf, type ArchiveFile } from './archiveFile.ts';

/** An issue within an archive, which is not read yet. */
export interface ArchivedIssue {
  /** The same each time: the tool's own id, otherwise a fingerprint of the content. */
  readonly id: string;
  /** What it is called in a report until it is read: its title, or the name of its file. */
  readonly label: string;
  /** False for a draft. */
  readonly isSent: boolean;
  /** Reads its text; rejects if the archive is damaged there. */
  readonly read: () => Source | Unreadable | Promise<Source | Unreadable>;
}

/** What one kind of archive finds among files. */
export interface FoundIssues {
  /** The files that belong to it, which no other kind looks at. */
  readonly files: readonly ArchiveFile[];
  readonly issues: readonly ArchivedIssue[];
  /** Where relative addresses of pictures start, as a path of the archive; empty for its root. */
  readonly folder: string;
  /** What is no issue, such as pages about the author, by their titles. */
  readonly leftOut?: readonly string[];
}

/** A kind of archive: how to recognise one among files, and what is in it. */
export interface ArchiveKind {
  /** By what wrote it. */
  readonly name:
    | 'beehiiv'
    | 'buttondown'
    | 'documents'
    | 'feed'
    | 'ghost'
    | 'kit'
    | 'mailbox'
    | 'mailchimp'
    | 'substack'
    | 'wordpress';
  /** The channel that its issues were sent by, as `Sent` records it. */
  readonly target: string;
  /** Reads one file at a time: there may be a hundred thousand, each large. */
  readonly find: (files: readonly ArchiveFile[]) => Promise<readonly FoundIssues[]>;
}

/**
 * Returns a kind's `find` that looks at each file with such an extension by itself; `issuesIn` resolves to undefined for
 * one of another kind.
 */
export function inEachFile(
  extensions: RegExp,
  issuesIn: (file: ArchiveFile) => Promise<Pick<FoundIssues, 'issues' | 'leftOut'> | undefined>,
): ArchiveKind['find'] {
  return async (files) => {
    const found: FoundIssues[] = [];
    for (const file of files.filter((one) => extensions.test(extensionOf(one)))) {
      const own = await issuesIn(file);
      if (own) found.push({ ...own, files: [file], folder: folderOf(file) });
    }
    return found;
  };
}

/** An issue of an opened archive, with what its kind says about it. */
export interface OpenedIssue extends ArchivedIssue {
  readonly kind: ArchiveKind['name'];
  readonly target: string;
  /** Identifies it among those of all archives. */
  readonly origin: string;
  readonly readBeside: ReadBeside;
}

/** All issues that files contain. */
export interface Archive {
  readonly issues: readonly OpenedIssue[];
  readonly leftOut: readonly string[];
  /** Files that cannot be unpacked, by their paths. */
  readonly damaged: readonly string[];
}
