import { PageWorker } from '../../session/worker/pageWorker.ts';
import type { Answer, Question } from './answerTo.ts';

/** Checks issues in a worker: a check takes a whole export. */
export const checker = new PageWorker<Question, Answer>(
  () => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' }),
  async (question) => (await import('./answerTo.ts')).answerTo(question),
);
