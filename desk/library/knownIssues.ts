import { join } from 'node:path';
import type { Publication } from '../../issue/publication.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { messageOf, undefinedIfMissing } from '../files/fileErrors.ts';
import type { IndexEntry, IndexRow, IssueIndex } from '../index/issueIndex.ts';
import {
  recordContext,
  recordOf,
  unreadFacts,
  unreadRecord,
  type IssueFacts,
} from '../index/issueRecord.ts';
import { LastingIndex } from '../index/lastingIndex.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { folderNamesIn, issueFile, type LibraryFolder } from './issueFolder.ts';
import type { ConflictCopy } from './copiesContract.ts';
import { KnownCopies } from './knownCopies.ts';
import type { IssueSummary } from './libraryContract.ts';
import { newestFirst } from './newestFirst.ts';
import { parsedIssue, readIssueText, type FoundIssueText } from './readIssue.ts';

/** Number of issues that are read before a list is returned; more are read afterwards. */
const readAtOnce = 16;

/** Number of issues that are written to the index at once. */
const writtenAtOnce = 16;

/** Number of folders in which copies are looked for before a list is returned; in more, afterwards. */
const foldersAtOnce = 64;

/** Number of calls to the disk at a time. */
const calls = 16;

/** Minimum time between two notices that more issues have been read, in ms. */
const noticeInterval = 1000;

/** Age from which a file's stamp shows any later change, in ms; disks that count in whole seconds need more. */
const firmAge = { fine: 50, coarse: 3000 } as const;

/** How an issue's file was last found. */
type Found = { readonly stamp: string; readonly isFirm: boolean } | { readonly problem: Reason };

/** How far the disk is asked before an answer: about everything, or only about what may have changed. */
type Look = 'all' | 'changes';

/**
 * What is known of a library's issues. Files always win: whatever is returned is checked against the stamps of all
 * files, or, while the library is watched, of those that may have changed.
 */
export class KnownIssues {
  /** Called when more has become known than was returned last. */
  onChange: (() => void) | undefined;
  readonly #library: LibraryFolder;
  readonly #fileStat: FileSystem['stat'];
  readonly #index: LastingIndex;
  /** The index's rows, held ready. */
  #rows = new Map<string, IndexRow>();
  readonly #found = new Map<string, Found>();
  /** Entries of the folder that may have changed since they were last looked at; empty for the folder itself. */
  #touched = new Set<string>();
  #isWatched = false;
  /** Raised each time watching begins or ends. */
  #watching = 0;
  /** True if everything was looked at since watching began. */
  #isChecked = false;
  #context = '';
  #sorted: readonly IssueSummary[] | undefined;
  readonly #copies: KnownCopies;
  #turn: Promise<unknown> = Promise.resolve();
  #reading: Promise<void> | undefined;
  #isClosed = false;

  /**
   * `stat` looks at files in folders that were just listed, and so are no links: looking again at each folder would double
   * the time of an answer about a large library.
   */
  constructor(
    library: LibraryFolder,
    indexFolder: string | undefined,
    stat: FileSystem['stat'] = library.fileSystem.stat,
  ) {
    this.#library = library;
    this.#fileStat = stat;
    this.#index = new LastingIndex(indexFolder, library.folder, () => {
      this.#rows = new Map();
      this.#sorted = undefined;
    });
    this.#copies = new KnownCopies(library);
  }

  /** Notes that an entry of the folder may have changed; empty for the list of entries. */
  touch(entry: string): void {
    this.#touched.add(entry);
  }

  /** Sets whether every change by other programs is reported by `touch`. */
  setWatched(isWatched: boolean): void {
    this.#isWatched = isWatched;
    this.#watching += 1;
    this.#isChecked = false;
  }

  /** Stops reading and releases the index. Resolves once that is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#inTurn(() => {
      this.#index.close();
      return Promise.resolve();
    });
  }

  /**
   * Returns the list for the start of the app: of the index, corrected by the disk for its first issues. The rest is
   * corrected afterwards, with a call of `onChange`. Rejects if the folder is gone.
   */
  async first(publication: Publication): Promise<readonly IssueSummary[]> {
    const sorted = await this.#inTurn(async () => {
      await this.#open(publication);
      await this.#listFolder(true);
      const seen = new Set<string>();
      for (let more = true; more;) {
        const fresh = this.#ids()
          .slice(0, readAtOnce)
          .filter((id) => !seen.has(id));
        for (const id of fresh) seen.add(id);
        more = fresh.length > 0 && seen.size <= 4 * readAtOnce;
        await this.#stat(fresh);
        await this.#readSome(
          fresh.filter((id) => this.#isToRead(id)),
          publication,
        );
      }
      await this.#stat(this.#ids().slice(0, readAtOnce));
      await this.#copies.look(readAtOnce);
      return this.#summaries();
    });
    this.#isChecked = false;
    void this.#readRest(publication);
    return sorted;
  }

  /**
   * Returns all issues, newest first. Of many new ones, most are listed by their folders' names and read afterwards,
   * with calls of `onChange`. Rejects if the folder is gone.
   */
  async list(publication: Publication): Promise<readonly IssueSummary[]> {
    return this.#inTurn(async () => {
      await this.#bring(publication, readAtOnce, 'changes');
      const areCopiesKnown = await this.#copies.look(foldersAtOnce);
      if (this.pending > 0 || !areCopiesKnown) void this.#readRest(publication);
      return this.#summaries();
    });
  }

  /**
   * Returns every folder with an issue file, each read, whatever was reported: issues without a date first, then newest
   * first; one that cannot be opened by its folder's name with the reason. Rejects if the folder is gone.
   */
  async listWhole(publication: Publication): Promise<readonly IssueSummary[]> {
    await this.#readRest(publication);
    return this.#inTurn(async () => {
      await this.#bring(publication, Infinity, 'all');
      return this.#summaries();
    });
  }

  /** Returns the conflict copies of the issues that were listed last, as far as they have been looked for. */
  get copies(): readonly ConflictCopy[] {
    return this.#copies.of(this.#ids());
  }

  /** The number of issues that are not read yet. */
  get pending(): number {
    return [...this.#found.keys()].filter((id) => this.#isPending(id)).length;
  }

  /**
   * Calls `use` with the index once it is as the disk; with `isWhole`, once every issue is read. Calls it again with
   * another index if that one fails. Rejects if the folder is gone.
   */
  async ask<T>(
    publication: Publication,
    { isWhole }: { readonly isWhole: boolean },
    use: (index: IssueIndex, issues: readonly IssueSummary[]) => T,
  ): Promise<T> {
    return this.#onceBrought(publication, isWhole, async () => {
      for (let attempt = 0; ; attempt += 1) {
        if (this.pending > 0) void this.#readRest(publication);
        try {
          return use(this.#index.current, this.#summaries());
        } catch (error) {
          await this.#index.replace(error, attempt);
          await this.#bring(publication, isWhole ? Infinity : readAtOnce, 'changes');
        }
      }
    });
  }

  /** Calls `work` in the turn in which the rows are as the disk; with `isWhole`, once every issue is read. */
  async #onceBrought<T>(
    publication: Publication,
    isWhole: boolean,
    work: () => Promise<T>,
  ): Promise<T> {
    for (let most = readAtOnce; ; most = Infinity) {
      const answer = await this.#inTurn(async () => {
        await this.#bring(publication, most, 'changes');
        if (isWhole && this.pending > 0 && most < Infinity) return undefined;
        return { value: await work() };
      });
      if (answer) return answer.value;
      // Not within one turn, so that other requests are answered meanwhile.
      await this.#readRest(publication);
    }
  }

  /** Makes the rows as the disk, reading at most that many issues, the newest first. */
  async #bring(publication: Publication, most: number, look: Look): Promise<void> {
    await this.#open(publication);
    const isAll = look === 'all' || !this.#isWatched || !this.#isChecked;
    const touched = this.#touched;
    this.#touched = new Set();
    const watching = this.#watching;
    // Until the look is complete: if the disk fails, the next answer looks at everything.
    this.#isChecked = false;
    // An entry that is not known may be an issue whose file arrived after its folder.
    const hasUnknown = [...touched].some((entry) => !this.#found.has(entry));
    const added = isAll || hasUnknown ? await this.#listFolder(false) : new Set();
    // What the disk did not tell of an issue it may tell now.
    const ids = [...this.#found].flatMap(([id, found]) =>
      !added.has(id) && (isAll || touched.has(id) || 'problem' in found) ? id : [],
    );
    await this.#stat(ids);
    // What changed during this look was not reported if watching began only then.
    this.#isChecked = watching === this.#watching;
    const toRead = this.#ids().filter((id) => this.#isToRead(id));
    for (let first = 0; first < Math.min(toRead.length, most); first += writtenAtOnce)
      await this.#readSome(toRead.slice(first, first + writtenAtOnce), publication);
  }

  async #open(publication: Publication): Promise<void> {
    const context = recordContext(publication);
    if (context !== this.#context) this.#sorted = undefined;
    this.#context = context;
    const isNew = await this.#index.open();
    await this.#index.use((index) => {
      // Another program may have removed what is known here, or made it for another publication.
      if (!isNew && !index.isChangedElsewhere()) return;
      this.#rows = index.rows();
      this.#sorted = undefined;
    });
  }

  /**
   * Takes note of new and removed folders; with `assume`, takes those in the index for unchanged. Returns the new ones
   * whose files it looked at.
   */
  async #listFolder(assume: boolean): Promise<ReadonlySet<string>> {
    const names = await folderNamesIn(this.#library);
    const there = new Set(names);
    for (const id of this.#found.keys()) if (!there.has(id)) this.#found.delete(id);
    for (const id of this.#rows.keys()) if (!there.has(id)) await this.#forget(id);
    this.#sorted = undefined;
    const unknown = names.filter((id) => !this.#found.has(id));
    if (assume) {
      for (const id of unknown) {
        const row = this.#rows.get(id);
        if (row) this.#found.set(id, { stamp: row.stamp, isFirm: true });
      }
    }
    const added = unknown.filter((id) => !this.#found.has(id));
    await this.#stat(added);
    return new Set(added);
  }

  /** Looks at the files of the issues in those folders. */
  async #stat(ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += calls)
      await Promise.all(ids.slice(first, first + calls).map((id) => this.#statOne(id)));
  }

  async #statOne(id: string): Promise<void> {
    this.#copies.touch(id);
    const found = await this.#look(id);
    if (found) {
      const before = this.#found.get(id);
      this.#found.set(id, found);
      if (!isSame(before, found)) this.#sorted = undefined;
    } else {
      this.#found.delete(id);
      this.#sorted = undefined;
      if (this.#rows.has(id)) await this.#forget(id);
    }
  }

  async #look(id: string): Promise<Found | undefined> {
    try {
      const path = join(this.#library.folder, id, issueFile);
      const stat = await this.#fileStat(path).catch(undefinedIfMissing);
      if (!stat) return undefined;
      const { mtimeNs, ctimeNs, size, ino } = stat;
      const isCoarse = mtimeNs % 1_000_000_000n === 0n;
      const age = Date.now() - Number(mtimeNs / 1_000_000n);
      return {
        stamp: [size, mtimeNs, ctimeNs, ino].join(' '),
        isFirm: age > firmAge[isCoarse ? 'coarse' : 'fine'],
      };
    } catch (error) {
      return { problem: { reason: 'unreadable', cause: messageOf(error) } };
    }
  }

  #isPending(id: string): boolean {
    const found = this.#found.get(id);
    if (!found || 'problem' in found) return false;
    const row = this.#rows.get(id);
    return row?.stamp !== found.stamp || row.context !== this.#context;
  }

  /** The same, or true if the file was so new that it may have changed unnoticed. */
  #isToRead(id: string): boolean {
    return this.#isPending(id) || this.#rows.get(id)?.isFirm === false;
  }

  /**
   * Reads issues, as far as no other program has, and writes them to the index at once, which takes far less time than
   * one by one.
   */
  async #readSome(ids: readonly string[], publication: Publication): Promise<void> {
    await this.#stat(ids);
    await this.#index.use((index) => {
      for (const id of ids) {
        const row = index.row(id);
        if (row) this.#rows.set(id, row);
      }
    });
    this.#sorted = undefined;
    // The next files are read while one is parsed.
    const reads = ids
      .filter((id) => this.#isToRead(id))
      .map((id) => ({ id, text: readIssueText(this.#library, id) }));
    const entries: IndexEntry[] = [];
    for (const { id, text } of reads) {
      const entry = await this.#entryOf(id, await text, publication);
      if (entry) entries.push(entry);
      // Requests that need no turn are answered in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (entries.length === 0) return;
    await this.#index.use((index) => index.put(entries));
    for (const { id, key, record } of entries) this.#rows.set(id, { ...key, facts: record.facts });
    this.#sorted = undefined;
  }

  /** Returns what is to be written to the index of an issue whose file was read after its stamp, if anything. */
  async #entryOf(
    id: string,
    text: FoundIssueText,
    publication: Publication,
  ): Promise<IndexEntry | undefined> {
    const found = this.#found.get(id);
    if (!found || 'problem' in found) return undefined;
    if (text.outcome === 'missing') {
      this.#found.delete(id);
      await this.#forget(id);
      return undefined;
    }
    const { stamp, isFirm } = found;
    const hash = text.outcome === 'read' ? text.revision : '';
    const key = { stamp, isFirm, hash, context: this.#context };
    const known = this.#rows.get(id);
    if (known?.context === key.context && text.outcome === 'read' && hash === known.hash) {
      const isKept = await this.#index.use((index) => index.setKey(id, key));
      if (isKept) {
        this.#rows.set(id, { ...known, ...key });
        return undefined;
      }
    }
    const read = text.outcome === 'read' ? parsedIssue(text) : text;
    if (read.outcome === 'read') return { id, key, record: recordOf(read.issue, publication) };
    const record = unreadRecord(id, read.why);
    if (read.why.reason !== 'unreadable') return { id, key: { ...key, hash: '' }, record };
    // Not written, because what the disk would not return may be there the next time, with the same stamp.
    await this.#forget(id);
    this.#rows.set(id, { ...key, hash: '', facts: record.facts });
    return undefined;
  }

  async #forget(id: string): Promise<void> {
    this.#rows.delete(id);
    this.#sorted = undefined;
    await this.#index.use((index) => index.remove(id));
  }

  /**
   * Reads what is not read yet, one issue at a time, so that requests are answered in between. Never rejects: the next
   * request reports a folder that is gone.
   */
  #readRest(publication: Publication): Promise<void> {
    return (this.#reading ??= this.#readAll(publication)
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined;
      }));
  }

  async #readAll(publication: Publication): Promise<void> {
    const shown = () => JSON.stringify([this.#summaries(), this.copies]);
    let told = Date.now();
    let before = shown();
    await this.#inTurn(() => this.#bring(publication, 0, 'changes'));
    // The newest first; sorted seldom, because that takes longer than reading one.
    let queue: string[] = [];
    for (let more = true; more && !this.#isClosed;) {
      await this.#inTurn(async () => {
        if (queue.length === 0) queue = this.#ids().filter((id) => this.#isPending(id));
        const next = queue.splice(0, writtenAtOnce);
        await this.#readSome(next, publication);
        more = next.length > 0 || !(await this.#copies.look(foldersAtOnce));
      });
      if (!more || Date.now() - told > noticeInterval) {
        const now = shown();
        if (now !== before) this.onChange?.();
        told = Date.now();
        before = now;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The ids of all issues, the newest first. */
  #ids(): string[] {
    return this.#summaries().map(({ id }) => id);
  }

  #summaries(): readonly IssueSummary[] {
    return (this.#sorted ??= newestFirst(
      [...this.#found].map(([id, found]) => this.#summaryOf(id, found)),
    ));
  }

  #summaryOf(id: string, found: Found): IssueSummary {
    if ('problem' in found) return { id, ...unreadFacts(id, found.problem) };
    const facts: IssueFacts | undefined = this.#rows.get(id)?.facts;
    const changed = changeIn(found.stamp);
    return facts
      ? { id, ...facts, changed }
      : { id, ...unreadFacts(id, null), changed, pending: true };
  }

  /** Runs `work` after everything before: answers and reading in the background take turns. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** Returns when the file last changed, in ms. */
function changeIn(stamp: string): number {
  return Math.floor(Number(stamp.split(' ')[1]) / 1e6);
}

function isSame(one: Found | undefined, other: Found): boolean {
  if (!one || 'problem' in one || 'problem' in other) return false;
  return one.stamp === other.stamp && one.isFirm === other.isFirm;
}
