import type { ImportStage, OnImportProgress } from '../issue/import/importProgress.ts';
import type { Terminal } from './terminal.ts';

/** Time before progress is shown, and between two updates of it, in ms. */
const [delay, interval] = [1000, 200];

const stages: Readonly<Record<ImportStage, string>> = {
  reading: 'Reading the text',
  recognising: 'Recognising blocks',
};

/** Shows the progress of an import on a terminal once it takes longer than a second; `now` is in ms. */
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
