import { messageOf } from '../desk/files/fileErrors.ts';
import { NotDone } from './command.ts';

/** Does the work until Ctrl+C: then, with that sentence, and if the disk fails, throws NotDone. */
export async function stoppable<T>(
  stopped: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const interrupt = () => stop.abort(new NotDone(stopped));
  process.once('SIGINT', interrupt);
  try {
    return await work(stop.signal);
  } catch (error) {
    throw error instanceof NotDone ? error : new NotDone(messageOf(error));
  } finally {
    process.off('SIGINT', interrupt);
  }
}
