import type { JobEvent } from './jobsContract.ts';

/** What long work uses to report progress, and to be cancelled. */
export interface JobControls {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Maximum number of early cancellations that are remembered. */
const mostEarly = 100;

/** The long work that runs now, by job. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();
  /** Cancelled before their requests arrived: that of a large picture takes a while. */
  readonly #early = new Set<string>();
  readonly #tell: (event: JobEvent) => void;

  constructor(tell: (event: JobEvent) => void) {
    this.#tell = tell;
  }

  /** Does the work, which rejects when its signal aborts: then resolves to `cancelled`. Without a job, it just runs. */
  async run<T>(
    job: string | undefined,
    work: (controls: JobControls) => Promise<T>,
  ): Promise<T | { readonly outcome: 'cancelled' }> {
    if (job === undefined) return work({});
    if (this.#early.delete(job)) return { outcome: 'cancelled' };
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.set(job, controller);
    let last: number | undefined;
    const onProgress = (share: number) => {
      last = share;
      this.#tell({ event: 'job-progress', job, share });
    };
    try {
      return await work({ onProgress, signal });
    } catch (error) {
      if (signal.aborted) return { outcome: 'cancelled' };
      throw error;
    } finally {
      this.#running.delete(job);
      // Whoever shows progress stops, whatever the outcome is.
      if (last !== undefined && last < 1) onProgress(1);
    }
  }

  cancel(job: string): void {
    const controller = this.#running.get(job);
    if (controller) controller.abort();
    else {
      this.#early.add(job);
      const [oldest = ''] = this.#early;
      if (this.#early.size > mostEarly) this.#early.delete(oldest);
    }
  }
}

/** Returns controls for one of several equal parts of some work. */
export function partOf(controls: JobControls, index: number, count: number): JobControls {
  const { onProgress } = controls;
  if (!onProgress) return controls;
  return {
    ...controls,
    onProgress: (share) => {
      onProgress((index + share) / count);
    },
  };
}
