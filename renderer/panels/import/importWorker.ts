import type { ImportMessage, ImportProgress } from './importMessage.ts';
import { prepareImport, type ImportRequest } from './prepareImport.ts';

/** Time between progress messages, in ms. */
const interval = 100;

function tell(message: ImportMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  let told = -interval;
  const tellProgress = (progress: ImportProgress) => {
    const now = performance.now();
    if (now - told < interval) return;
    told = now;
    tell({ kind: 'progress', progress });
  };
  // At once, so that the page knows that the worker was loaded.
  tellProgress({ stage: 'reading', share: 0 });
  void prepareImport(data, (stage, share) => {
    tellProgress({ stage, share });
  }).then(tell);
});
