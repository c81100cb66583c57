import { Component, type ReactNode } from 'react';
import type { OpenedIssue } from '../../session/openIssue.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { LeftClosed } from './LeftClosed.tsx';

interface Properties {
  readonly opened: Pick<OpenedIssue, 'session' | 'lease'>;
  readonly onRetry: () => void;
  readonly onReveal: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * Contains errors of the open issue: the list, the other issues and the way to the file stay usable. Remount it for
 * another issue.
 */
export class IssueBoundary extends Component<Properties, { readonly hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: true } {
    return { hasFault: true };
  }

  /** A page that never mounted does not clean up, and its lease would keep the next page read-only. */
  override componentDidCatch(): void {
    const { session, lease } = this.props.opened;
    const close = () => {
      session.close();
      lease.release();
    };
    session.flush().then(close, close);
  }

  override render(): ReactNode {
    return this.state.hasFault ? <FaultyIssue {...this.props} /> : this.props.children;
  }
}

function FaultyIssue({ opened, onRetry, onReveal }: Properties) {
  const { leftClosed } = useMessages();
  return (
    <LeftClosed title={leftClosed.fault} folder={opened.session.id} onReveal={onReveal}>
      <button type="button" className="primary" onClick={onRetry}>
        {leftClosed.retry}
      </button>
      <button type="button" onClick={() => runCommand('issue.history')}>
        {leftClosed.versions}
      </button>
    </LeftClosed>
  );
}
