import { desk, pageName } from '../deskClient.ts';
import { Store } from '../../store/store.ts';

/** Whether this window may write an issue, or who does. */
export type LeaseState =
  { readonly kind: 'held' } | { readonly kind: 'elsewhere'; readonly by: 'window' | 'program' };

/**
 * This window's right to write an issue. Where the desk cannot say whether it has it, it has: two that write at once
 * find that out when they save, and nobody is kept from writing.
 */
export class IssueLease {
  readonly state = new Store<LeaseState>({ kind: 'held' });
  #id: string;
  readonly #session: string;

  /** `session` names the time during which the issue is open here. */
  constructor(id: string, session: string) {
    this.#id = id;
    this.#session = session;
  }

  /**
   * Asks for it; with `over` whoever has it is asked to save and let go. `before` is done when it is ours and nothing can
   * be typed yet.
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

  /** Goes with the issue's folder to its new name. */
  async moveTo(id: string): Promise<void> {
    this.release();
    this.#id = id;
    await this.hold(false);
  }

  /** Lets go, because another wants it. */
  yieldTo(by: 'window' | 'program'): void {
    this.state.set({ kind: 'elsewhere', by });
    this.release();
  }

  /** Lets go. */
  release(): void {
    void desk['lease.release']({ session: this.#session }).catch(() => undefined);
  }
}
