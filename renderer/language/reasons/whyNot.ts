import type { WriteFailure } from '../../../desk/contract.ts';
import type { Reason } from '../../../issue/file/reason.ts';
import type { ReasonMessages } from './reasonMessages.ts';

/** An answer of the desk that says that something was not done. */
export type NotDone =
  | { readonly outcome: 'invalid'; readonly why: Reason }
  | { readonly outcome: 'missing' | 'unreachable' }
  | WriteFailure;

/** Why something was not done, as a sentence in the author's language: the desk's own words are English. */
export function whyNot(answer: NotDone, { file, undone }: ReasonMessages): string {
  return answer.outcome === 'invalid' ? `${file(answer.why)}.` : undone[answer.outcome];
}
