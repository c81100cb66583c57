import type { Issue } from '../../../issue/issue.ts';
import { differenceOf, type Difference } from './issueDifference.ts';

/** A question to a worker, usually about an issue. */
export interface AboutAnIssue {
  readonly issue?: Issue | undefined;
}

/** A message to the worker. Contains only what is new since the last one. */
export interface Asked {
  readonly number: number;
  /** The question without the issue, and without the objects that are named in `same`. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Fields that hold the same object as in the question before. */
  readonly same: readonly string[];
  /** The difference from the issue that was sent last. */
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
  /** The question last sent, without its issue. */
  #last: Readonly<Record<string, unknown>> = {};

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
  #tell(worker: Worker, number: number, asked: Question): void {
    const same: string[] = [];
    const question: Record<string, unknown> = {};
    const { issue, ...all } = asked;
    const fields: Readonly<Record<string, unknown>> = all;
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'object' && value === this.#last[name]) same.push(name);
      else question[name] = value;
    }
    const news = issue && differenceOf(this.#known, issue);
    worker.postMessage({ number, question, same, issue: news } satisfies Asked);
    this.#known = issue ?? this.#known;
    this.#last = fields;
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
