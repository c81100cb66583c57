import type { WriteFailure } from '../../desk/contract.ts';
import type { Reason } from '../../issue/file/reason.ts';
import type { Messages } from './messages.ts';

/** An answer of the desk that a request was not completed. */
export type NotDone =
  | { readonly outcome: 'invalid'; readonly why: Reason }
  | { readonly outcome: 'missing' | 'unreachable' }
  | WriteFailure;

/** Answers for a desk that does not, which is then told like its other refusals. */
export function unreachable() {
  return { outcome: 'unreachable' } as const;
}

/** Returns why a request was not completed, in the author's language: the desk's own messages are in English. */
export function whyNot(answer: NotDone, { file, undone }: Messages['reasons']): string {
  return answer.outcome === 'invalid' ? `${file(answer.why)}.` : undone[answer.outcome];
}
