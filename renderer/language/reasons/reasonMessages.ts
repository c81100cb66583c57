import type { WriteFailure } from '../../../desk/contract.ts';
import type { Reason } from '../../../issue/file/reason.ts';

/** Why the desk did not complete a request. */
export type Undone = WriteFailure['outcome'] | 'missing' | 'unreachable' | 'slow';

/** Why a file could not be read and why a request was not completed, in one language. */
export interface ReasonMessages {
  /** Without a full stop, because it is also used in brackets. */
  readonly file: (why: Reason) => string;
  readonly undone: Readonly<Record<Undone, string>>;
}
