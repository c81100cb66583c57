/** Reports the progress of a run: on a terminal in one line that is overwritten, elsewhere at each tenth. */
export class Progress {
  readonly #total: number;
  readonly #unit: string;
  readonly #output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  #done = 0;

  constructor(
    total: number,
    unit: string,
    output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
  ) {
    this.#total = total;
    this.#unit = unit;
    this.#output = output;
  }

  step(): void {
    const tenths = (done: number) => Math.floor((done * 10) / this.#total);
    const before = tenths(this.#done);
    this.#done += 1;
    const text = `  ${String(this.#done)} of ${String(this.#total)} ${this.#unit}`;
    if (this.#output.isTTY)
      this.#output.write(`\r${text}${this.#done === this.#total ? '\n' : ''}`);
    else if (tenths(this.#done) > before) this.#output.write(`${text}\n`);
  }
}
