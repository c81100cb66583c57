import type { PartFilter } from '../../issue/search/readSearch.ts';
import type { Place } from '../../issue/search/searchIssue.ts';
import type { IssueCredits, IssueFacts, IssueRecord } from './issueRecord.ts';

/** The state of an issue's file, and of its publication, that a record was made from. */
export interface RecordKey {
  /** The file's times, size and inode. */
  readonly stamp: string;
  /** False if the file was so new that a later change might not show in its stamp. */
  readonly isFirm: boolean;
  /** The SHA-256 of the file's bytes. */
  readonly hash: string;
  readonly context: string;
}

/** What is put into the index. */
export interface IndexEntry {
  readonly id: string;
  readonly key: RecordKey;
  readonly record: IssueRecord;
}

/** What the index holds ready of each issue. */
export interface IndexRow extends RecordKey {
  readonly facts: IssueFacts;
}

/** An issue with matches. */
export interface IndexMatch {
  readonly id: string;
  /** True if a term matches only with a typing error or in another form. */
  readonly isNear: boolean;
  /** The number of blocks and news items that match; 0 if only its date does. */
  readonly places: number;
}

/**
 * What is known of a library's issues without reading their files. Calls are synchronous, and throw if the index is
 * damaged or its disk fails.
 */
export interface IssueIndex {
  /** True if another program has written to it since this was last asked. */
  readonly isChangedElsewhere: () => boolean;
  /** Returns the rows of all issues, by id. */
  readonly rows: () => Map<string, IndexRow>;
  /** Returns an issue's row, also one that another program has written since. */
  readonly row: (id: string) => IndexRow | undefined;
  /** Adds or replaces what is known of issues. */
  readonly put: (issues: readonly IndexEntry[]) => void;
  /** Records another state of a file with the same content. */
  readonly setKey: (id: string, key: RecordKey) => void;
  readonly remove: (id: string) => void;
  /** Returns the issues that match all terms, in any order; `only` in parts of that filter. */
  readonly search: (terms: readonly string[], only?: PartFilter) => IndexMatch[];
  /** Returns the first matches in each of those issues, in reading order, those with only a similar word last. */
  readonly places: (
    ids: readonly string[],
    terms: readonly string[],
    most: number,
    only?: PartFilter,
  ) => ReadonlyMap<string, readonly Place[]>;
  /** Returns the issues that link to a page and are dated before that date, as far as they have the latest such date. */
  readonly lastLinking: (page: string, before: string) => string[];
  readonly credits: (id: string) => IssueCredits;
  readonly close: () => void;
}
