import { afterEach, expect, test, vi } from 'vitest';
import { BesideThePage, type Numbered } from '../../../renderer/beside/besideThePage.ts';

/** A worker that doubles numbers when it is told to, the newest first; or cannot be had. */
class FakeWorker extends EventTarget {
  readonly asked: Numbered<number>[] = [];

  postMessage(question: Numbered<number>): void {
    this.asked.push(question);
  }

  answerAll(): void {
    for (const [number, question] of this.asked.splice(0).toReversed())
      this.dispatchEvent(new MessageEvent('message', { data: [number, question * 2] }));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function beside(): { ask: (question: number) => Promise<number>; worker: FakeWorker } {
  vi.stubGlobal('Worker', FakeWorker);
  const worker = new FakeWorker();
  const work = new BesideThePage<number, number>(
    () => worker as unknown as Worker,
    (question) => Promise.resolve(question * -1),
  );
  return { ask: (question) => work.ask(question), worker };
}

test('each question gets its own answer, in whatever order they come', async () => {
  const { ask, worker } = beside();
  const answers = Promise.all([ask(1), ask(2)]);
  worker.answerAll();
  expect(await answers).toEqual([2, 4]);
});

test('where the worker fails, what it was asked and all that follows is done on the page', async () => {
  const { ask, worker } = beside();
  const waiting = Promise.all([ask(1), ask(2)]);
  worker.dispatchEvent(new Event('error'));
  expect(await waiting).toEqual([-1, -2]);
  expect(await ask(3)).toBe(-3);
  expect(worker.asked).toHaveLength(2);
});
