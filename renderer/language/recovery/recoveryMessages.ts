import type { Output } from '../../../desk/contract.ts';

/**
 * Where what stands in the window would be found after a crash: in the issue's own file, in the desk's journal, in this
 * page's store, or nowhere but in the window.
 */
export type KeptIn = 'file' | 'journal' | 'page' | 'window';

/** Why a save did not happen: `unreachable` and `slow` where the desk does not answer. */
export type FailedSaveOutcome =
  Exclude<Output<'issue.save'>['outcome'], 'saved' | 'conflict'> | 'unreachable' | 'slow';

/** What is said when a save fails, and of text that a crash cut off. */
export interface RecoveryMessages {
  /** What the author can do about it. */
  readonly wayOn: Readonly<Record<FailedSaveOutcome, string>>;
  /** Whether what she typed would outlive a crash. */
  readonly kept: Readonly<Record<KeptIn, string>>;
  readonly hide: string;
  readonly details: string;
  readonly saveAsNew: string;
  readonly saveCopy: string;
  readonly title: string;
  /** `typed` and `saved` are moments; `saved` is undefined where the issue is gone. */
  readonly lead: (typed: string, saved: string | undefined) => string;
  /** What becomes of the version that is not chosen. */
  readonly nothingLost: string;
  readonly unreadable: string;
  readonly saved: string;
  readonly recovered: string;
  readonly take: string;
  readonly keep: string;
  readonly later: string;
  readonly addAsNew: string;
  readonly discard: string;
  readonly discardQuestion: string;
  /** That such text waits, in an issue with that title. */
  readonly waits: (title: string, typed: string) => string;
  readonly look: string;
}
