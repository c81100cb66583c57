import '../../../issue/language/allLanguages.ts';
import type { ImportMessage, ImportProgress } from './importMessage.ts';
import { prepareImport, type ImportRequest } from './prepareImport.ts';

/** Time between progress messages, in ms. */
const interval = 100;

function send(message: ImportMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  let lastReport = -interval;
  const sendProgress = (progress: ImportProgress) => {
    const now = performance.now();
    if (now - lastReport < interval) return;
    lastReport = now;
    send({ kind: 'progress', progress });
  };
  // At once, so that the page knows that the worker was loaded.
  sendProgress({ stage: 'reading', share: 0 });
  void prepareImport(data, (stage, share) => sendProgress({ stage, share })).then(send);
});
