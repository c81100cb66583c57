import type { ImportMessage, ImportProgress } from './importMessage.ts';
import type { ImportOutcome, ImportRequest } from './prepareImport.ts';

/** Receives the progress and result of an import. Never called after it was cancelled. */
export interface ImportListener {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onEnd: (outcome: ImportOutcome) => void;
}

/** Imports a text or file in a worker, or on the page where none can be had. Returns what cancels it. */
export function startImport(request: ImportRequest, listener: ImportListener): () => void {
  const cancellation = new AbortController();
  const { signal } = cancellation;
  const onPage = async () => {
    const { prepareImport } = await import('./prepareImport.ts');
    if (signal.aborted) return;
    const outcome = await prepareImport(request);
    if (!signal.aborted) listener.onEnd(outcome);
  };
  const here = () => {
    onPage().catch(() => {
      if (!signal.aborted) listener.onEnd({ kind: 'failed' });
    });
  };
  const worker = newWorker();
  if (!worker) {
    here();
    return () => cancellation.abort();
  }
  let hasStarted = false;
  const end = () => {
    cancellation.abort();
    worker.terminate();
  };
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<ImportMessage>) => {
      hasStarted = true;
      if (data.kind === 'progress') {
        listener.onProgress(data.progress);
        return;
      }
      end();
      listener.onEnd(data);
    },
    { signal },
  );
  worker.addEventListener(
    'error',
    () => {
      worker.terminate();
      // It ended, as for want of memory; one that never said anything could not be loaded.
      if (hasStarted) listener.onEnd({ kind: 'failed' });
      else here();
    },
    { signal },
  );
  worker.postMessage(request);
  return end;
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
