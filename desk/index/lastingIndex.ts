import { closeQuietly, isLocked } from '../files/database.ts';
import type { IssueIndex } from './issueIndex.ts';
import { memoryIndex } from './memoryIndex.ts';
import { openIndex, replaceIndex, temporaryIndex } from './openIndex.ts';

/**
 * The index of a library that works whatever happens to its file: one that fails is replaced by an empty one, in the same
 * file, then in a temporary one, at last in memory.
 */
export class LastingIndex {
  readonly #indexFolder: string | undefined;
  readonly #library: string;
  readonly #onReplace: () => void;
  #index: IssueIndex | undefined;

  /** `onReplace` is called when an empty index has replaced one that failed. */
  constructor(indexFolder: string | undefined, library: string, onReplace: () => void) {
    this.#indexFolder = indexFolder;
    this.#library = library;
    this.#onReplace = onReplace;
  }

  /** Opens the index. Returns false if it is open already. */
  async open(): Promise<boolean> {
    if (this.#index) return false;
    this.#index = await openIndex(this.#indexFolder, this.#library);
    return true;
  }

  /** Returns the index as it is, whose calls may throw: `replace` it then. Throws if it is not open. */
  get current(): IssueIndex {
    if (!this.#index) throw new Error('The index is not open.');
    return this.#index;
  }

  /** Reads or changes the index, or if that fails, an empty one in its place; returns false in that case. */
  async use(work: (index: IssueIndex) => void): Promise<boolean> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        work(this.current);
        return attempt === 0;
      } catch (error) {
        await this.replace(error, attempt);
      }
    }
  }

  /** Replaces the index after an error; `attempt` counts those before. Rejects with the error of one in memory. */
  async replace(error: unknown, attempt: number): Promise<void> {
    if (attempt > 2) throw error;
    this.close();
    const folder = attempt === 0 && !isLocked(error) ? this.#indexFolder : undefined;
    if (folder !== undefined) this.#index = await replaceIndex(folder, this.#library);
    else this.#index = attempt < 2 ? await temporaryIndex() : memoryIndex();
    this.#onReplace();
  }

  /** Releases the index's files; it can be opened again. */
  close(): void {
    if (this.#index) closeQuietly(this.#index);
    this.#index = undefined;
  }
}
