import type { Output } from '../../../desk/contract.ts';

/**
 * Where the text in the window would be found after a crash: in the issue's own file, in the desk's journal, in this
 * page's storage, or only in the window.
 */
export type KeptIn = 'file' | 'journal' | 'page' | 'window';

/** Why a save failed: `unreachable` and `slow` mean that the desk does not answer. */
export type FailedSaveOutcome =
  Exclude<Output<'issue.save'>['outcome'], 'saved' | 'conflict'> | 'unreachable' | 'slow';

/** Messages about failed saves and about text recovered after a crash. */
export interface RecoveryMessages {
  /** What the author can do about it. */
  readonly wayOn: Readonly<Record<FailedSaveOutcome, string>>;
  /** Whether the typed text would survive a crash. */
  readonly kept: Readonly<Record<KeptIn, string>>;
  readonly hide: string;
  readonly details: string;
  readonly saveAsNew: string;
  readonly saveCopy: string;
  readonly title: string;
  /** `typed` and `saved` are points in time; `saved` is undefined if the issue is gone. */
  readonly lead: (typed: string, saved: string | undefined) => string;
  /** What happens to the version that is not chosen. */
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
  /** Reports that an issue with that title has recovered text. */
  readonly waits: (title: string, typed: string) => string;
  readonly look: string;
}
