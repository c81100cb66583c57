import type { Source, Unreadable } from '../source.ts';
import type { ReadBeside } from '../sourcePictures.ts';
import type { ArchiveFile } from './archiveFile.ts';

/** The archives that are read, by what wrote them. */
export const archiveKindNames = [
  'beehiiv',
  'buttondown',
  'documents',
  'feed',
  'ghost',
  'kit',
  'mailbox',
  'mailchimp',
  'substack',
  'wordpress',
] as const;
export type ArchiveKindName = (typeof archiveKindNames)[number];

/** An issue within an archive, which is not read yet. */
export interface ArchivedIssue {
  /** The same each time: the tool's own id, otherwise a fingerprint of the content. */
  readonly id: string;
  /** What it is called in a report until it is read: its title, or the name of its file. */
  readonly label: string;
  /** False for a draft. */
  readonly isSent: boolean;
  /** Reads its text; rejects if the archive is damaged there. */
  readonly read: () => Promise<Source | Unreadable>;
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
  readonly name: ArchiveKindName;
  /** The channel that its issues were sent by, as `Sent` records it. */
  readonly target: string;
  /** Reads one file at a time: there may be a hundred thousand, each large. */
  readonly find: (files: readonly ArchiveFile[]) => Promise<readonly FoundIssues[]>;
}

/** An issue of an opened archive, with what its kind says about it. */
export interface OpenedIssue extends ArchivedIssue {
  readonly kind: ArchiveKindName;
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
