import type { Issue } from '../../../issue/issue.ts';
import { differenceOf, type Difference } from './issueDifference.ts';

/** What a worker is asked, mostly of an issue. */
export interface AboutAnIssue {
  readonly issue?: Issue | undefined;
}

/** A question on its way: of the issue goes only what is new since the worker was asked of one last. */
export interface Asked<Question extends AboutAnIssue> {
  readonly number: number;
  readonly question: Omit<Question, 'issue'>;
  readonly issue: Difference | undefined;
}

/** The number says to which question it belongs. */
export interface Answered<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer | Promise<Answer>) => void;
}

/**
 * Work done by a worker beside the page, where it is in no key's way; on the page, by `here`, only where no worker can
 * be had. The worker is started by the first question.
 */
export class PageWorker<Question extends AboutAnIssue, Answer> {
  readonly #start: () => Worker;
  readonly #here: (question: Question) => Promise<Answer>;
  readonly #waiting = new Map<number, Waiting<Question, Answer>>();
  #worker: Worker | undefined;
  #isMissing = typeof Worker === 'undefined';
  #asked = 0;
  /** The issue that the worker was asked of last. */
  #known: Issue | undefined;

  constructor(start: () => Worker, here: (question: Question) => Promise<Answer>) {
    this.#start = start;
    this.#here = here;
  }

  async ask(question: Question): Promise<Answer> {
    if (this.#isMissing) return this.#here(question);
    const worker = (this.#worker ??= this.#started());
    const number = (this.#asked += 1);
    return new Promise((answer) => {
      this.#waiting.set(number, { question, answer });
      this.#tell(worker, number, question);
    });
  }

  /** To hand over the whole of a long issue takes the page longer than most that is done with it. */
  #tell(worker: Worker, number: number, { issue, ...question }: Question): void {
    const news = issue && differenceOf(this.#known, issue);
    worker.postMessage({ number, question, issue: news } satisfies Asked<Question>);
    this.#known = issue ?? this.#known;
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => {
      const { number, answer } = data;
      this.#waiting.get(number)?.answer(answer);
      this.#waiting.delete(number);
    });
    worker.addEventListener('error', () => {
      this.#isMissing = true;
      for (const { question, answer } of this.#waiting.values()) answer(this.#here(question));
      this.#waiting.clear();
    });
    return worker;
  }
}
