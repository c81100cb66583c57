import type { KeptIn } from '../../session/recoveryJournal.ts';
import type { FailedSave } from '../../session/issueSession.ts';

/** What is said when a save fails, and of text that a crash cut off. */
export interface RecoveryMessages {
  /** What the author can do about it. */
  readonly wayOn: Readonly<Record<FailedSave['outcome'], string>>;
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
