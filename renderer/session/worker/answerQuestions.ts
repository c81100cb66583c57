import type { Issue } from '../../../issue/issue.ts';
import type { AboutAnIssue, Answered, Asked } from './pageWorker.ts';
import { withDifference } from './issueDifference.ts';

/** The other end of `PageWorker`, in the worker: answers each question when it is done. */
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
    // An error that is reported is one of the worker, of which the page is told.
    void Promise.resolve(answerTo(inFull(data))).then((answer) => {
      self.postMessage({ number, answer } satisfies Answered<Answer>);
    }, reportError);
  });
}
