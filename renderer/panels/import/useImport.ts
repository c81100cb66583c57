import { useEffect, useMemo, useRef, useState } from 'react';
import type { Publication } from '../../../issue/publication.ts';
import type { ImportProgress, ImportRequest } from './importMessage.ts';
import type { PreparedImport } from './prepareImport.ts';
import { startImport } from './startImport.ts';

export type ImportState =
  | { readonly kind: 'none' | 'cancelled' | 'failed' }
  | { readonly kind: 'running'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly prepared: PreparedImport };

const none: ImportState = { kind: 'none' };
const starting: ImportState = { kind: 'running', progress: { stage: 'reading', share: 0 } };

/** The text to import. A new object starts a new import, even with the same text. */
export interface ImportSource {
  readonly text: string;
}

/** Imports a source's text; ignores white space alone. */
export function useImport(source: ImportSource, publication: Publication) {
  const request = useMemo(
    () => (source.text.trim() === '' ? undefined : { text: source.text, publication }),
    [source, publication],
  );
  const [told, setTold] = useState<{ readonly of: ImportRequest; readonly state: ImportState }>();
  const running = useRef<() => void>(undefined);
  useEffect(() => {
    if (!request) return;
    const tell = (state: ImportState) => {
      setTold({ of: request, state });
    };
    const cancel = startImport(request, {
      onProgress: (progress) => {
        tell({ kind: 'running', progress });
      },
      onDone: (prepared) => {
        tell({ kind: 'done', prepared });
      },
      onFailed: () => {
        tell({ kind: 'failed' });
      },
    });
    running.current = cancel;
    return cancel;
  }, [request]);
  const cancel = () => {
    running.current?.();
    if (request) setTold({ of: request, state: { kind: 'cancelled' } });
  };
  const state = !request ? none : told?.of === request ? told.state : starting;
  return { state, cancel };
}
