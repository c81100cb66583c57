import { BookOpenText, Check, CircleAlert, CircleDashed, RefreshCw } from 'lucide-react';
import type { SaveState } from '../session/issueSession.ts';
import { useStore } from '../store/store.ts';
import { SaveFailure } from './SaveFailure.tsx';
import type { SavingProperties } from './SaveTrouble.tsx';

export interface SaveStatusProperties extends SavingProperties {
  /** Whether nothing that is done here goes into the file, which is damaged, too new, or written elsewhere. */
  readonly isReadOnly: boolean;
  /** Shows both versions after a conflict. */
  readonly onConflict: () => void;
}

/** Whether the issue is on disk; what happened and what to do when it is not. */
export function SaveStatus(properties: SaveStatusProperties) {
  const { session, messages, onConflict } = properties;
  const state = useStore(session.state);
  const failure = useStore(session.failure);
  const { status } = messages;
  if (state.kind === 'conflict') {
    return (
      <span className="save-state" data-state="conflict" role="alert">
        <CircleAlert size={15} aria-hidden /> {status.conflict}
        <button type="button" onClick={onConflict}>
          {messages.conflict.show}
        </button>
      </span>
    );
  }
  if (properties.isReadOnly && state.kind === 'saved')
    return (
      <span className="save-state" role="status">
        <BookOpenText size={15} aria-hidden /> {status.readOnly}
      </span>
    );
  if (failure) return <SaveFailure {...properties} failure={failure} />;
  // Told by its failure, which is set before.
  if (state.kind === 'failed') return null;
  return (
    <span className="save-state" data-state={state.kind} role="status">
      <StateIcon kind={state.kind} />{' '}
      {state.kind === 'reloaded' ? messages.conflict.reloaded : status[state.kind]}
    </span>
  );
}

function StateIcon({ kind }: { kind: SaveState['kind'] }) {
  const Icon = kind === 'saved' ? Check : kind === 'reloaded' ? RefreshCw : CircleDashed;
  return <Icon size={15} aria-hidden />;
}
