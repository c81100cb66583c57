import { parentPort } from 'node:worker_threads';
import { isTrap } from './codecErrors.ts';
import { convert, refusalOf } from './convert.ts';
import type { Answer, Job } from './messages.ts';

/** A worker thread's program: makes one picture after the other ready, so that the desk answers meanwhile. */
parentPort?.on('message', (job: Job) => void answer(job));

async function answer(job: Job): Promise<void> {
  let lastShare = 0;
  try {
    const picture = await convert(job, (share) => {
      if (share < lastShare + 0.05) return;
      lastShare = share;
      send({ progress: share });
    });
    // libvips returns memory that it shares between threads, or a part of it.
    const own = Uint8Array.from(picture.bytes);
    send({ made: { outcome: 'ready', ...picture, bytes: own }, isSpent: false });
  } catch (error) {
    const { why } = refusalOf(error);
    send({
      made: { outcome: 'refused', why },
      isSpent: isTrap(error) || why.reason === 'costly-picture',
    });
  }
}

function send(answer: Answer): void {
  parentPort?.postMessage(answer);
}
