import type { ArchiveNote } from '../../../../desk/reading/archives/archiveNote.ts';
import type { Reason } from '../../../../issue/file/reason.ts';
import type { Publication } from '../../../../issue/publication.ts';

/** A file, and its path within what was picked. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** What the page tells the worker: first which files, then to import them, then for each issue that it is kept. */
export type ArchiveOrder =
  | { readonly kind: 'open'; readonly files: readonly PickedFile[] }
  | {
      readonly kind: 'import';
      readonly publication: Publication;
      /** The origins that are there already. */
      readonly known: readonly string[];
    }
  | { readonly kind: 'next' };

/** What is in the picked files. */
export interface OpenedArchive {
  /** False for a single document, which is imported as such. */
  readonly isWhole: boolean;
  readonly count: number;
  /** What is no issue, and files that cannot be unpacked. */
  readonly leftOut: readonly string[];
  readonly damaged: readonly string[];
}

/** An issue that was read. */
export interface ReadIssue {
  readonly label: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  /** In base64. */
  readonly pictures: readonly { readonly name: string; readonly bytes: string }[];
  readonly notes: readonly ArchiveNote[];
}

/** What the worker tells the page. */
export type ArchiveAnswer =
  | ({ readonly kind: 'opened' } & OpenedArchive)
  | ({ readonly kind: 'issue' } & ReadIssue)
  | { readonly kind: 'known'; readonly label: string }
  | { readonly kind: 'not-imported'; readonly label: string; readonly why: Reason }
  | { readonly kind: 'end' }
  /** The files cannot be read, or there is not enough memory. */
  | { readonly kind: 'failed' };
