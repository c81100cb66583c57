import { desk, pageName } from '../deskClient.ts';
import { Store } from '../../store/store.ts';

/** Whether this window may write an issue, or which other writer holds the lease. */
export type LeaseState =
  | { readonly kind: 'held' }
  | { readonly kind: 'elsewhere'; readonly by: 'window' | 'program' };

/**
 * This window's right to write an issue. If the desk cannot answer, the lease counts as held: writing is never blocked,
 * and concurrent writes are detected when they are saved.
 */
export class IssueLease {
  readonly state = new Store<LeaseState>({ kind: 'held' });
  #id: string;
  readonly #session: string;

  /** `session` identifies the time during which the issue is open here. */
  constructor(id: string, session: string) {
    this.#id = id;
    this.#session = session;
  }

  /**
   * Requests the lease; with `over`, the current holder is asked to save and release it. `before` runs once the lease
   * is granted, while typing is still blocked.
   */
  async hold(over: boolean, before?: () => Promise<void>): Promise<void> {
    const answer = await desk['lease.hold']({
      id: this.#id,
      page: pageName(),
      session: this.#session,
      over,
    }).catch(() => undefined);
    if (answer?.outcome === 'elsewhere') this.state.set({ kind: 'elsewhere', by: answer.by });
    else if (this.state.get().kind !== 'held') {
      await before?.();
      this.state.set({ kind: 'held' });
    }
  }

  /** Moves the lease to the new name of the issue's folder. */
  async moveTo(id: string): Promise<void> {
    this.release();
    this.#id = id;
    await this.hold(false);
  }

  /** Releases the lease to another writer. */
  yieldTo(by: 'window' | 'program'): void {
    this.state.set({ kind: 'elsewhere', by });
    this.release();
  }

  /** Releases the lease. */
  release(): void {
    void desk['lease.release']({ session: this.#session }).catch(() => undefined);
  }
}
