import type { Issue } from '../../../issue/issue.ts';
import type { AboutAnIssue, Answered, Asked } from './pageWorker.ts';
import { withDifference } from './issueDifference.ts';

/** Runs in the worker: answers the questions of a `PageWorker`, each when it is done. */
export function answerQuestions<Question extends AboutAnIssue, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
): void {
  let known: Issue | undefined;
  let last: Readonly<Record<string, unknown>> = {};
  const inFull = ({ question, same, issue }: Asked) => {
    last = { ...question, ...Object.fromEntries(same.map((name) => [name, last[name]])) };
    if (!issue) return last as unknown as Question;
    known = withDifference(known, issue) as Issue;
    return { ...last, issue: known } as unknown as Question;
  };
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    const { number } = data;
    // `reportError` raises the worker's error event, which reaches the page.
    void Promise.resolve(answerTo(inFull(data))).then((answer) => {
      self.postMessage({ number, answer } satisfies Answered<Answer>);
    }, reportError);
  });
}
