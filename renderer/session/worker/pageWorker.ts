import type { Issue } from '../../../issue/issue.ts';
import { differenceOf, type Difference } from './issueDifference.ts';

/** A question to a worker, usually about an issue. */
export interface AboutAnIssue {
  readonly issue?: Issue | undefined;
}

/** A message to the worker. Contains only the difference from the issue that was sent last. */
export interface Asked<Question extends AboutAnIssue> {
  readonly number: number;
  readonly question: Omit<Question, 'issue'>;
  readonly issue: Difference | undefined;
}

/** `number` identifies the question. */
export interface Answered<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer | Promise<Answer>) => void;
}

/**
 * Runs work in a worker, so that it does not block typing; falls back to `here` on the page if workers are unavailable.
 * The first question starts the worker.
 */
export class PageWorker<Question extends AboutAnIssue, Answer> {
  readonly #start: () => Worker;
  readonly #here: (question: Question) => Promise<Answer>;
  readonly #waiting = new Map<number, Waiting<Question, Answer>>();
  #worker: Worker | undefined;
  #isMissing = typeof Worker === 'undefined';
  #asked = 0;
  /** The issue last sent to the worker. */
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

  /** Sends only the difference: cloning a whole long issue takes the page longer than most of the work. */
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
