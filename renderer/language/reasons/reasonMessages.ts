import type { WriteFailure } from '../../../desk/contract.ts';
import type { Reason } from '../../../issue/file/reason.ts';

/** Why the desk did not do something. */
export type Undone = WriteFailure['outcome'] | 'missing' | 'unreachable' | 'slow';

/** Why a file is not understood and why something was not done, in one language. */
export interface ReasonMessages {
  /** Without a full stop: it stands in brackets, too. */
  readonly file: (why: Reason) => string;
  readonly undone: Readonly<Record<Undone, string>>;
}
