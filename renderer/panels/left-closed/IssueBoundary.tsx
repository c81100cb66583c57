import { Component, type ReactNode } from 'react';
import type { OpenedIssue } from '../../session/openIssue.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import type { Messages } from '../../language/messages.ts';
import { LeftClosed } from './LeftClosed.tsx';

interface Properties {
  readonly opened: Pick<OpenedIssue, 'session' | 'lease'>;
  readonly messages: Messages;
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
    const { opened, messages, onRetry, onReveal, children } = this.props;
    if (!this.state.hasFault) return children;
    const { leftClosed } = messages;
    return (
      <LeftClosed
        title={leftClosed.fault}
        folder={opened.session.id}
        messages={messages}
        onReveal={onReveal}
      >
        <button type="button" className="primary" onClick={onRetry}>
          {leftClosed.retry}
        </button>
        <button type="button" onClick={() => runCommand('issue.history')}>
          {leftClosed.versions}
        </button>
      </LeftClosed>
    );
  }
}
