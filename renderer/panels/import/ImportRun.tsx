import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import type { ImportState } from './useImport.ts';

interface Properties {
  readonly state: ImportState;
  readonly content: string | File;
  readonly onCancel: () => void;
}

/** Shorter texts are read before anyone could look, in UTF-16 code units or bytes. */
const shortest = 50_000;

/** Share of the time spent on reading, from 0 to 1. */
const readingPart = 0.8;

/** How far the import is, with the button that ends it; that it was ended or failed. */
export function ImportRun({ state, content, onCancel }: Properties) {
  const messages = useMessages();
  const { run } = messages.importing;
  if (state.kind === 'cancelled') return <p role="status">{run.cancelled}</p>;
  if (state.kind === 'failed') return <p role="alert">{run.failed}</p>;
  if (state.kind === 'unreadable')
    return <p role="alert">{`${messages.reasons.file(state.why)}.`}</p>;
  if (state.kind !== 'running' || lengthOf(content) < shortest) return null;
  const { stage, share } = state.progress;
  const value = stage === 'reading' ? share * readingPart : readingPart + share * (1 - readingPart);
  return (
    <div className="import-run">
      <label>
        {`${run.stages[stage]} (${sizeOf(content, messages)})`}
        <progress max={1} value={value} />
      </label>
      <Button onClick={onCancel}>{run.cancel}</Button>
    </div>
  );
}

/** In UTF-16 code units, of a file in bytes. */
export function lengthOf(content: string | File): number {
  return typeof content === 'string' ? content.length : content.size;
}

/** The length in words, such as "3.1 million characters". */
export function sizeOf(content: string | File, { importing }: Messages): string {
  const millions = lengthOf(content) / 1_000_000;
  return importing.run[typeof content === 'string' ? 'characters' : 'megabytes'](millions);
}
