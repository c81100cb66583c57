import { Store, type Readable } from '../store/store.ts';
import { desk, onDeskEvent } from './deskClient.ts';

/** Work of the desk that may take long. */
export interface LongWork {
  readonly job: string;
  /** What is being done, for the author. */
  readonly name: string;
  /** The share that is done, from 0 to 1; undefined until it is known. */
  readonly share: number | undefined;
}

const works = new Store<readonly LongWork[]>([]);

/** The work that runs now. */
export const longWorks: Readable<readonly LongWork[]> = works;

/** Does work of the desk under a job of its own, and keeps its progress in `longWorks`. */
export async function asLongWork<T>(name: string, work: (job: string) => Promise<T>): Promise<T> {
  const job = crypto.randomUUID();
  works.set([...works.get(), { job, name, share: undefined }]);
  const stop = onDeskEvent((event) => {
    if (event.event !== 'job-progress' || event.job !== job) return;
    const { share } = event;
    works.set(works.get().map((each) => (each.job === job ? { ...each, share } : each)));
  });
  try {
    return await work(job);
  } finally {
    stop();
    works.set(works.get().filter((each) => each.job !== job));
  }
}

/** Cancels work; its promise then resolves to the outcome `cancelled`. */
export function cancelWork(job: string): void {
  // If the desk does not answer, the work has failed, too, and says so.
  desk['job.cancel']({ job }).catch(() => undefined);
}
