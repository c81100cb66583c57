import type { Numbered } from './besideThePage.ts';

/** The other end of `BesideThePage`, in the worker: answers each question when it is done. */
export function answerQuestions<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
): void {
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Question>>) => {
    const [number, question] = data;
    // An error that is reported is one of the worker, of which the page is told.
    void Promise.resolve(answerTo(question)).then((answer) => {
      self.postMessage([number, answer] satisfies Numbered<Answer>);
    }, reportError);
  });
}
