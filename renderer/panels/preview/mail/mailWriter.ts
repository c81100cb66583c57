import type { Drawing } from '../../../../issue/export/chartPictures.ts';
import type { MailInPieces } from '../../../../issue/export/liveMail.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { withDifference } from '../../../session/worker/issueDifference.ts';
import { PageWorker } from '../../../session/worker/pageWorker.ts';
import type { Answer, MailSetting, Question } from './mailAnswers.ts';

/** Writes mails in a worker: a piece takes as long to write as a key, and there is one with every key. */
const worker = new PageWorker<Question, Answer>(
  () => new Worker(new URL('./mailWorker.ts', import.meta.url), { type: 'module' }),
  async (question) => {
    const { mailAnswers } = await import('./mailAnswers.ts');
    here ??= mailAnswers();
    return here(question);
  },
);
let here: ((question: Question) => Answer) | undefined;

interface Writing {
  readonly isCounted: boolean;
  readonly isTyped: boolean;
}

/** The mail of a view, written again whenever its issue changed; one at a time, so that none waits for an outdated one. */
export class MailWriter {
  readonly #setting: MailSetting;
  readonly #read: () => Issue;
  readonly #show: (mail: MailInPieces, drawings: readonly Drawing[], isTyped: boolean) => void;
  #mail: MailInPieces | undefined;
  #isWriting = false;
  /** What to write next. */
  #next: Writing | undefined;
  #isOver = false;

  constructor(
    setting: MailSetting,
    read: () => Issue,
    show: (mail: MailInPieces, drawings: readonly Drawing[], isTyped: boolean) => void,
  ) {
    this.#setting = { ...setting };
    this.#read = read;
    this.#show = show;
  }

  /** Writes the mail after a key. */
  typed(): void {
    this.#write({ isCounted: false, isTyped: true });
  }

  /** Writes the mail with the issue's current length. */
  counted(): void {
    this.#write({ isCounted: true, isTyped: false });
  }

  /** Shows nothing more. */
  close(): void {
    this.#isOver = true;
  }

  #write(what: Writing): void {
    if (this.#isWriting) {
      this.#next = {
        isCounted: what.isCounted || this.#next?.isCounted === true,
        isTyped: what.isTyped || this.#next?.isTyped === true,
      };
      return;
    }
    this.#isWriting = true;
    void this.#writeNow(what);
  }

  async #writeNow({ isCounted, isTyped }: Writing): Promise<void> {
    try {
      const question = { issue: this.#read(), setting: this.#setting, isCounted };
      const { mail, drawings } = await worker.ask(question);
      if (this.#isOver) return;
      this.#mail = withDifference(this.#mail, mail) as MailInPieces;
      this.#show(this.#mail, drawings, isTyped);
    } catch (error) {
      // The last mail stays until the next one can be written.
      reportError(error);
    }
    this.#isWriting = false;
    const queued = this.#next;
    this.#next = undefined;
    if (queued && !this.#isOver) this.#write(queued);
  }
}
