/** What goes to a worker and comes back; the number says to which question an answer belongs. */
export type Numbered<T> = readonly [number: number, T];

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer | Promise<Answer>) => void;
}

/**
 * Work done by a worker beside the page, where it is in no key's way; on the page, by `here`, only where no worker can
 * be had. The worker is started by the first question.
 */
export class BesideThePage<Question, Answer> {
  readonly #start: () => Worker;
  readonly #here: (question: Question) => Promise<Answer>;
  readonly #waiting = new Map<number, Waiting<Question, Answer>>();
  #worker: Worker | undefined;
  #isMissing = typeof Worker === 'undefined';
  #asked = 0;

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
      worker.postMessage([number, question] satisfies Numbered<Question>);
    });
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Answer>>) => {
      const [number, answer] = data;
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
