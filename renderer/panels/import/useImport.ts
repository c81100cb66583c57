import { useEffect, useMemo, useRef, useState } from 'react';
import { loadLanguage } from '../../../issue/language/loadLanguage.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { ImportProgress } from './importMessage.ts';
import type { ImportOutcome, ImportRequest } from './prepareImport.ts';
import { startImport } from './startImport.ts';

export type ImportState =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'running'; readonly progress: ImportProgress }
  | ImportOutcome;

const none: ImportState = { kind: 'none' };
const starting: ImportState = { kind: 'running', progress: { stage: 'reading', share: 0 } };

/** The text to import. A new object starts a new import, even with the same text. */
export interface ImportSource {
  readonly content: string | File;
  readonly beside?: readonly File[];
  /** BCP 47 tag of the language, if the author chose it. */
  readonly language?: string;
}

/** Imports a source's text; ignores white space alone. */
export function useImport(source: ImportSource, publication: Publication) {
  const request = useMemo(
    () => (source.content === '' ? undefined : { ...source, publication }),
    [source, publication],
  );
  const [latest, setLatest] = useState<{
    readonly of: ImportRequest;
    readonly state: ImportState;
  }>();
  const running = useRef<() => void>(undefined);
  useEffect(() => {
    if (!request) return;
    const update = (state: ImportState) => setLatest({ of: request, state });
    let isOver = false;
    const cancel = startImport(request, {
      onProgress: (progress) => update({ kind: 'running', progress }),
      onEnd: (outcome) => {
        const language = outcome.kind === 'done' ? outcome.prepared.language : undefined;
        void loadLanguage(language)
          .catch(() => undefined)
          .then(() => {
            if (!isOver) update(outcome);
          });
      },
    });
    running.current = cancel;
    return () => {
      isOver = true;
      cancel();
    };
  }, [request]);
  const cancel = () => {
    running.current?.();
    if (request) setLatest({ of: request, state: { kind: 'cancelled' } });
  };
  const state = !request ? none : latest?.of === request ? latest.state : starting;
  return { state, cancel };
}
