import type { Messages } from '../../language/messages.ts';
import type { ImportState } from './useImport.ts';

interface Properties {
  readonly state: ImportState;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly messages: Messages;
  readonly onCancel: () => void;
}

/** Shorter texts finish before progress would be visible; in UTF-16 code units. */
const shortest = 50_000;

/** Share of the time spent on reading, from 0 to 1. */
const readingPart = 0.8;

/** Progress of the import with a cancel button; or a message that it was cancelled or failed. */
export function ImportRun({ state, length, messages, onCancel }: Properties) {
  const { run } = messages.importing;
  if (state.kind === 'cancelled') return <p role="status">{run.cancelled}</p>;
  if (state.kind === 'failed') return <p role="alert">{run.failed}</p>;
  if (state.kind !== 'running' || length < shortest) return null;
  const { stage, share } = state.progress;
  const value = stage === 'reading' ? share * readingPart : readingPart + share * (1 - readingPart);
  return (
    <div className="import-run">
      <label>
        {`${run.stages[stage]} (${run.size(length / 1_000_000)})`}
        <progress max={1} value={value} />
      </label>
      <button type="button" onClick={onCancel}>
        {run.cancel}
      </button>
    </div>
  );
}
