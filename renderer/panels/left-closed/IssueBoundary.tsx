import { Component, type ReactNode } from 'react';
import type { OpenedIssue } from '../../session/openIssue.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';

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
      <Button className="primary" onClick={onRetry}>
        {leftClosed.retry}
      </Button>
      <Button onClick={() => runCommand('issue.history')}>{leftClosed.versions}</Button>
    </LeftClosed>
  );
}

interface LeftClosedProperties {
  readonly title: string;
  /** The issue's folder within the library. */
  readonly folder: string;
  readonly onReveal: (() => void) | undefined;
  /** Actions shown before the folder. */
  readonly children: ReactNode;
}

/** Shown instead of an issue that cannot be displayed because of an error: what that means, and what to do. */
export function LeftClosed({ title, folder, onReveal, children }: LeftClosedProperties) {
  const { leftClosed, library } = useMessages();
  return (
    <main className="desk-page">
      <div className="pick-issue" role="alert">
        <h2>{title}</h2>
        <p>
          {leftClosed.untouched(folder)} {leftClosed.others}
        </p>
        <p className="buttons">
          {children}
          {onReveal && <Button onClick={onReveal}>{library.reveal}</Button>}
        </p>
      </div>
    </main>
  );
}
