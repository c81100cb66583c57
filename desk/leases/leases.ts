import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FileSystem } from '../files/fileSystem.ts';
import type { OutputOf } from '../procedure.ts';
import { IssueLocks, timeout } from './issueLocks.ts';
import type { leasesContract, LeaseEvent } from './leasesContract.ts';

/** Polling interval of a window that waits for another to release, in ms. */
const step = 50;

/** The current editor of an issue: one session of one page. */
export interface Holder {
  readonly page: string;
  readonly session: string;
}

/** Ensures that only one window at a time edits an issue: in memory within this program, by locks between programs. */
export class Leases {
  readonly #holders = new Map<string, Holder>();
  /** Issues that a window is waiting for. */
  readonly #wanted = new Set<string>();
  readonly #locks: IssueLocks;
  readonly #tell: (event: LeaseEvent) => void;

  /** Locks are stored in `folder`, which all programs of this user must share. */
  constructor(folder: string, tell: (event: LeaseEvent) => void, fileSystem?: FileSystem) {
    this.#tell = tell;
    this.#locks = new IssueLocks(folder, (issue) => this.#ask(issue, 'program'), fileSystem);
  }

  /**
   * Lets a session edit the issue in a folder. If another window has it, `over` asks that to save and release, within
   * `timeout` ms.
   */
  async hold(
    issue: string,
    holder: Holder,
    over: boolean,
  ): Promise<OutputOf<typeof leasesContract, 'lease.hold'>> {
    const current = this.#holders.get(issue);
    if (current && current.page !== holder.page) {
      if (!over) return { outcome: 'elsewhere', by: 'window' };
      await this.#wait(issue, current);
    }
    if (!(await this.#locks.take(issue))) {
      if (!over) return { outcome: 'elsewhere', by: 'program' };
      await this.#locks.takeOver(issue);
    }
    this.#holders.set(issue, holder);
    return { outcome: 'held' };
  }

  /** Returns who edits the issue in a folder, within this program. */
  holderOf(issue: string): Holder | undefined {
    return this.#holders.get(issue);
  }

  /** Releases everything held by a session; later sessions of the same page are unaffected. */
  release(session: string): void {
    for (const [issue, holder] of this.#holders) if (holder.session === session) this.#end(issue);
  }

  /** Releases everything held by a page that is gone. */
  leave(page: string): void {
    for (const [issue, holder] of this.#holders) if (holder.page === page) this.#end(issue);
  }

  async #wait(issue: string, current: Holder): Promise<void> {
    this.#wanted.add(issue);
    this.#ask(issue, 'window');
    for (let waited = 0; waited < timeout && this.#holders.get(issue) === current; waited += step)
      await delay(step);
    this.#wanted.delete(issue);
  }

  #ask(issue: string, by: 'window' | 'program'): void {
    const session = this.#holders.get(issue)?.session;
    if (session !== undefined) this.#tell({ event: 'lease-wanted', session, by });
  }

  #end(issue: string): void {
    this.#holders.delete(issue);
    void this.#locks.release(issue);
    if (!this.#wanted.has(issue)) this.#tell({ event: 'lease-free', id: basename(issue) });
  }
}
