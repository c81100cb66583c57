import type { ImportStage, OnImportProgress } from '../issue/import/importProgress.ts';
import type { Terminal } from './command.ts';

/** Delay before progress is shown, and interval between updates, in ms. */
const [delay, interval] = [1000, 200];

const stages: Readonly<Record<ImportStage, string>> = {
  reading: 'Reading the text',
  recognising: 'Recognising blocks',
};

/**
 * Returns a callback that shows an import's progress on a terminal if it takes longer than a second; `now` is in ms.
 */
export function progressOn(
  { progress }: Pick<Terminal, 'progress'>,
  now: () => number = () => performance.now(),
): OnImportProgress | undefined {
  if (!progress) return undefined;
  let due = now() + delay;
  return (stage, share) => {
    if (now() < due) return;
    due = now() + interval;
    progress(`${stages[stage]} … ${String(Math.floor(share * 100))} %`);
  };
}
