import type { Issue } from '../../../issue/issue.ts';
import type { AboutAnIssue, Answered, Asked } from './pageWorker.ts';
import { withDifference } from './issueDifference.ts';

/** Runs in the worker: answers the questions of a `PageWorker`, each when it is done. */
export function answerQuestions<Question extends AboutAnIssue, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
): void {
  let known: Issue | undefined;
  const inFull = ({ question, issue }: Asked<Question>) => {
    if (!issue) return question as Question;
    known = withDifference(known, issue) as Issue;
    return { ...question, issue: known } as Question;
  };
  self.addEventListener('message', ({ data }: MessageEvent<Asked<Question>>) => {
    const { number } = data;
    // `reportError` raises the worker's error event, which reaches the page.
    void Promise.resolve(answerTo(inFull(data))).then((answer) => {
      self.postMessage({ number, answer } satisfies Answered<Answer>);
    }, reportError);
  });
}
