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
}
