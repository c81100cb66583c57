import type { ImportMessage, ImportProgress, ImportRequest } from './importMessage.ts';
import type { PreparedImport } from './prepareImport.ts';

/** Receives the progress and result of an import. Never called after it was cancelled. */
export interface ImportListener {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onDone: (prepared: PreparedImport) => void;
  /** The worker ended, for example because it ran out of memory. */
  readonly onFailed: () => void;
}

/** Imports a text in a worker, or on the page if workers are unavailable. Returns a function that cancels it. */
export function startImport(request: ImportRequest, listener: ImportListener): () => void {
  const told = new AbortController();
  const { signal } = told;
  const onPage = async () => {
    const { prepareImport } = await import('./prepareImport.ts');
    if (!signal.aborted) listener.onDone(prepareImport(request.text, request.publication));
  };
  const here = () => {
    onPage().catch(() => {
      if (!signal.aborted) listener.onFailed();
    });
  };
  const worker = newWorker();
  if (!worker) {
    here();
    return () => {
      told.abort();
    };
  }
  let hasStarted = false;
  const end = () => {
    told.abort();
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
      listener.onDone(data.prepared);
    },
    { signal },
  );
  worker.addEventListener(
    'error',
    () => {
      worker.terminate();
      // A worker that never sent a message could not be loaded.
      if (hasStarted) listener.onFailed();
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
