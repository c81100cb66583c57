import { expect, test } from 'vitest';
import { Jobs, partOf } from '../../../desk/jobs/jobs.ts';
import type { JobEvent } from '../../../desk/jobs/jobsContract.ts';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { photo } from '../imaging/support/scene.ts';

const job = 'a-job-of-a-page';

test('progress is told under the job up to its end, and work without a job just runs', async () => {
  const told: JobEvent[] = [];
  const jobs = new Jobs((event) => told.push(event));
  const done = await jobs.run(job, async (controls) => {
    partOf(controls, 1, 2).onProgress?.(0.5);
    return Promise.resolve('done');
  });
  expect(done).toBe('done');
  expect(told).toEqual([
    { event: 'job-progress', job, share: 0.75 },
    { event: 'job-progress', job, share: 1 },
  ]);
  expect(await jobs.run(undefined, async ({ signal }) => Promise.resolve(signal))).toBeUndefined();
});

test('a cancelled picture ends its thread, and the next is made', async () => {
  const jobs = new Jobs(() => undefined);
  const large = photo(6000, 5000).jpegsaveBuffer();
  const start = performance.now();
  const made = jobs.run(job, (controls) => makeReady(large, controls));
  setTimeout(() => {
    jobs.cancel(job);
  }, 100);
  expect(await made).toEqual({ outcome: 'cancelled' });
  console.log(`cancelled after ${String(Math.round(performance.now() - start))} ms`);
  const next = await jobs.run(job, (controls) =>
    makeReady(photo(3000, 200).jpegsaveBuffer(), controls),
  );
  expect(next.outcome).toBe('ready');
});

test('work is not begun if it is cancelled before its request arrives', async () => {
  const jobs = new Jobs(() => undefined);
  jobs.cancel(job);
  expect(await jobs.run(job, () => expect.fail('begun'))).toEqual({ outcome: 'cancelled' });
  expect(await jobs.run(job, async () => Promise.resolve(1))).toBe(1);
});

test('what fails by itself still fails, and its progress ends', async () => {
  const told: JobEvent[] = [];
  const jobs = new Jobs((event) => told.push(event));
  const failed = jobs.run(job, async ({ onProgress }) => {
    onProgress?.(0.4);
    throw new Error('disk');
  });
  await expect(failed).rejects.toThrow('disk');
  expect(told.at(-1)).toEqual({ event: 'job-progress', job, share: 1 });
  await expect(jobs.run(job, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
});

test('the latest cancellation counts, however many came too late', async () => {
  const jobs = new Jobs(() => undefined);
  for (let late = 0; late < 150; late += 1) jobs.cancel(`late-${String(late)}`);
  jobs.cancel(job);
  expect(await jobs.run(job, () => expect.fail('begun'))).toEqual({ outcome: 'cancelled' });
});

test('a picture that waits for another is cancelled at once', async () => {
  const jobs = new Jobs(() => undefined);
  const settled: string[] = [];
  const first = makeReady(photo(4000, 3000).jpegsaveBuffer()).then(() => settled.push('first'));
  const second = jobs
    .run(job, (controls) => makeReady(photo(3000, 200).jpegsaveBuffer(), controls))
    .then(({ outcome }) => settled.push(outcome));
  setTimeout(() => {
    jobs.cancel(job);
  }, 20);
  await Promise.all([first, second]);
  expect(settled).toEqual(['cancelled', 'first']);
});
