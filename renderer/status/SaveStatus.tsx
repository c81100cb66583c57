import { Check, CircleAlert, CircleDashed } from 'lucide-react';
import type { Messages } from '../language/messages.ts';
import type { IssueSession, SaveState } from '../session/issueSession.ts';
import { useStore } from '../store/store.ts';

interface Properties {
  readonly session: IssueSession;
  readonly messages: Messages;
  readonly onReload: () => void;
}

/** Whether the issue is on disk; what happened and what to do when it is not. */
export function SaveStatus({ session, messages, onReload }: Properties) {
  const state = useStore(session.state);
  const { status } = messages;
  if (state.kind === 'conflict') {
    return (
      <span className="save-state" data-state="conflict" role="alert">
        <CircleAlert size={15} aria-hidden /> {status.conflict}
        <button type="button" onClick={() => void session.keepMine()}>
          {status.conflictMine}
        </button>
        <button type="button" onClick={onReload}>
          {status.conflictTheirs}
        </button>
      </span>
    );
  }
  if (state.kind === 'failed') {
    return (
      <span
        className="save-state"
        data-state="failed"
        role="alert"
        title={`${state.why} ${status.retryIn}`}
      >
        <CircleAlert size={15} aria-hidden /> {status.failed[state.outcome]}
        <button type="button" onClick={() => void session.flush()}>
          {status.retry}
        </button>
      </span>
    );
  }
  return (
    <span className="save-state" data-state={state.kind} role="status">
      <StateIcon kind={state.kind} /> {status[state.kind]}
    </span>
  );
}

function StateIcon({ kind }: { kind: SaveState['kind'] }) {
  const Icon = kind === 'saved' ? Check : CircleDashed;
  return <Icon size={15} aria-hidden />;
}
