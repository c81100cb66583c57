import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mostTime } from './limits.ts';
import type { MadeReady } from './picture.ts';
import type { Answer, Job } from './thread/messages.ts';

/** How long the thread waits for another picture, in ms: starting it costs as much as a photo. */
const idleTime = 30_000;

interface Options {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
/** The thread makes one picture at a time: each may use all of the processor, and most of the memory. */
let turn: Promise<unknown> = Promise.resolve();

/** Makes a picture ready in a worker thread. Rejects only if the signal stops it, also while it waits for others. */
export async function runInThread(job: Job, options: Options): Promise<MadeReady> {
  const result = turn.then(() => run(job, options));
  turn = result.catch(() => undefined);
  const { signal } = options;
  if (!signal) return result;
  const settled = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { signal: settled.signal });
  });
  return Promise.race([result, stopped]).finally(() => settled.abort());
}

async function run(job: Job, { onProgress, signal }: Options): Promise<MadeReady> {
  signal?.throwIfAborted();
  clearTimeout(idle);
  const worker = (thread ??= started());
  worker.ref();
  let isSpent = true;
  const settled = new AbortController();
  try {
    return await new Promise<MadeReady>((resolve, reject) => {
      const giveUp = () => resolve({ outcome: 'refused', why: { reason: 'costly-picture' } });
      const hear = (answer: Answer) => {
        if ('progress' in answer) {
          onProgress?.(answer.progress);
          return;
        }
        isSpent = answer.isSpent;
        resolve(answer.made);
      };
      const limit = setTimeout(giveUp, mostTime);
      const stop = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop);
      worker.on('message', hear).on('exit', giveUp);
      settled.signal.addEventListener('abort', () => {
        clearTimeout(limit);
        signal?.removeEventListener('abort', stop);
        worker.off('message', hear).off('exit', giveUp);
      });
      worker.postMessage(job);
    });
  } finally {
    settled.abort();
    if (isSpent) end(worker);
    worker.unref();
    idle = setTimeout(end, idleTime, worker).unref();
  }
}

function started(): Worker {
  // libvips would write warnings to standard error past its own handler; they are outcomes as well.
  const worker = new Worker(threadProgram(), { env: { VIPS_WARNING: '0' } });
  // An error ends the thread, which is what its picture waits for.
  return worker.on('error', () => undefined);
}

function end(worker: Worker): void {
  if (thread === worker) thread = undefined;
  void worker.terminate();
}

/** Built, the thread's program is in `dist/pictures`, next to the folder of each face; otherwise its source runs. */
function threadProgram(): string {
  const here = import.meta.dirname;
  if (import.meta.filename.endsWith('.ts')) return join(here, 'thread', 'pictureThread.ts');
  const face = here.endsWith('chunks') ? dirname(here) : here;
  return join(dirname(face), 'pictures', 'thread.cjs');
}
