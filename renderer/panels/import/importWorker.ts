import type { ImportMessage, ImportRequest } from './importMessage.ts';
import { prepareImport } from './prepareImport.ts';

/** Time between progress messages, in ms. */
const interval = 100;

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const tell = (message: ImportMessage) => {
    self.postMessage(message);
  };
  let told = -interval;
  const prepared = prepareImport(data.text, data.publication, (stage, share) => {
    const now = performance.now();
    if (now - told < interval) return;
    told = now;
    tell({ kind: 'progress', progress: { stage, share } });
  });
  tell({ kind: 'done', prepared });
});
