import { cautionNotes, type ArchiveNote } from '../../../../desk/reading/archives/archiveNote.ts';
import type { WriteFailure } from '../../../../desk/contract.ts';
import type { Reason } from '../../../../issue/file/reason.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { desk } from '../../../session/deskClient.ts';
import type {
  ArchiveAnswer,
  ArchiveOrder,
  OpenedArchive,
  PickedFile,
  ReadIssue,
} from './archiveMessages.ts';

/** What the author should look at, of an issue that was imported. */
export interface AddedIssue {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly notes: readonly ArchiveNote[];
}

/** What became of an archive so far. */
export interface ArchiveReport {
  readonly added: readonly AddedIssue[];
  readonly known: number;
  readonly notImported: readonly { readonly label: string; readonly why: Reason }[];
  /** How many names of sources were learned. */
  readonly names: number;
}

export type ArchiveState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'found'; readonly archive: OpenedArchive }
  | {
      readonly kind: 'importing' | 'cancelled' | 'done';
      readonly archive: OpenedArchive;
      readonly report: ArchiveReport;
      /** The issue that was read last. */
      readonly label: string;
    }
  /** The disk failed: what was added stays. */
  | {
      readonly kind: 'stopped';
      readonly archive: OpenedArchive;
      readonly report: ArchiveReport;
      readonly failure: WriteFailure;
    }
  | { readonly kind: 'failed' };

const nothingYet: ArchiveReport = { added: [], known: 0, notImported: [], names: 0 };

/** Reads an archive in a worker and has the desk keep its issues, one at a time. */
export class ArchiveRun {
  readonly #files: readonly PickedFile[];
  readonly #onState: (state: ArchiveState) => void;
  #worker: Worker | undefined;
  #archive: OpenedArchive | undefined;
  #report = nothingYet;
  #isImporting = false;
  /** What to import as soon as the files were opened again. */
  #waiting: Publication | undefined;

  constructor(files: readonly PickedFile[], onState: (state: ArchiveState) => void) {
    this.#files = files;
    this.#onState = onState;
    this.#open();
  }

  /** Imports what is not there yet; also goes on after it was cancelled. */
  start(publication: Publication): void {
    this.#report = nothingYet;
    this.#isImporting = true;
    this.#show('');
    if (this.#worker) void this.#import(publication);
    else {
      this.#waiting = publication;
      this.#open();
    }
  }

  /** Ends the import; what was added stays, and the issue that is being added is added. */
  cancel(): void {
    const wasImporting = this.#isImporting;
    this.end();
    if (wasImporting && this.#archive)
      this.#onState({ kind: 'cancelled', archive: this.#archive, report: this.#report, label: '' });
  }

  /** Ends it without a word. */
  end(): void {
    this.#isImporting = false;
    this.#waiting = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #open(): void {
    try {
      this.#worker = new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' });
    } catch {
      this.#onState({ kind: 'failed' });
      return;
    }
    const worker = this.#worker;
    worker.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => {
      if (worker === this.#worker) void this.#take(data);
    });
    worker.addEventListener('error', () => {
      if (worker !== this.#worker) return;
      this.end();
      this.#onState({ kind: 'failed' });
    });
    this.#order({ kind: 'open', files: this.#files });
  }

  #order(order: ArchiveOrder): void {
    this.#worker?.postMessage(order);
  }

  async #import(publication: Publication): Promise<void> {
    const worker = this.#worker;
    const known = await desk['archive.known']({}).catch(unanswered);
    if (this.#isEarlier(worker)) return;
    if (known.outcome !== 'listed') this.#stop(known);
    else this.#order({ kind: 'import', publication, known: known.origins });
  }

  async #take(answer: ArchiveAnswer): Promise<void> {
    switch (answer.kind) {
      case 'opened': {
        this.#archive = answer;
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting) await this.#import(waiting);
        else this.#onState({ kind: 'found', archive: answer });
        return;
      }
      case 'known':
        this.#report = { ...this.#report, known: this.#report.known + 1 };
        this.#show(answer.label);
        return;
      case 'not-imported':
        this.#notImported(answer.label, answer.why);
        this.#order({ kind: 'next' });
        return;
      case 'issue':
        await this.#add(answer);
        return;
      case 'end':
        await this.#finish();
        return;
      case 'failed':
        this.end();
        this.#onState({ kind: 'failed' });
    }
  }

  async #add({ label, title, date, text, pictures, notes }: ReadIssue): Promise<void> {
    const worker = this.#worker;
    const added = await desk['archive.add']({ text, pictures: [...pictures] }).catch(unanswered);
    // The new run finds the issue in the library.
    if (this.#isEarlier(worker)) return;
    switch (added.outcome) {
      case 'created': {
        const given = new Set(pictures.map(({ name }) => name));
        const damaged = added.missing.filter((name) => given.has(name)).length;
        const damage: ArchiveNote[] =
          damaged > 0 ? [{ note: 'damaged-pictures', count: damaged }] : [];
        const issue = {
          id: added.id,
          title,
          date,
          notes: [...notes, ...damage, ...cautionNotes(added.cautions)],
        };
        this.#report = { ...this.#report, added: [...this.#report.added, issue] };
        break;
      }
      case 'known':
        this.#report = { ...this.#report, known: this.#report.known + 1 };
        break;
      case 'invalid':
        this.#notImported(label, added.why);
        break;
      default:
        this.#stop(added);
        return;
    }
    // It was added although the author cancelled meanwhile.
    if (!this.#isImporting && this.#archive)
      this.#onState({ kind: 'cancelled', archive: this.#archive, report: this.#report, label: '' });
    else this.#show(label);
    this.#order({ kind: 'next' });
  }

  /** True if the import was cancelled and started again since this worker was asked. */
  #isEarlier(worker: Worker | undefined): boolean {
    return this.#worker !== undefined && this.#worker !== worker;
  }

  #notImported(label: string, why: Reason): void {
    const notImported = [...this.#report.notImported, { label, why }];
    this.#report = { ...this.#report, notImported };
    this.#show(label);
  }

  async #finish(): Promise<void> {
    const worker = this.#worker;
    const learned = await desk['archive.learn']({}).catch(unanswered);
    if (this.#isEarlier(worker)) return;
    const names = learned.outcome === 'learned' ? learned.count : 0;
    this.#report = { ...this.#report, names };
    this.end();
    if (this.#archive)
      this.#onState({ kind: 'done', archive: this.#archive, report: this.#report, label: '' });
  }

  #stop(failure: WriteFailure): void {
    this.end();
    if (this.#archive)
      this.#onState({ kind: 'stopped', archive: this.#archive, report: this.#report, failure });
  }

  #show(label: string): void {
    if (this.#isImporting && this.#archive)
      this.#onState({ kind: 'importing', archive: this.#archive, report: this.#report, label });
  }
}

/** The desk does not answer: nothing was written. */
function unanswered(error: unknown): WriteFailure {
  return { outcome: 'failed', why: error instanceof Error ? error.message : String(error) };
}
