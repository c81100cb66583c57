import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';

interface Properties {
  readonly children: ReactNode;
}

/**
 * Shows an error page instead of an empty window after an uncaught error: the text is saved, and a click reloads the
 * page.
 */
export class FaultBoundary extends Component<Properties, { readonly fault?: string }> {
  override state: { readonly fault?: string } = {};

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <main className="welcome" role="alert">
        <div className="welcome-sheet">
          <h1>Setzkasten</h1>
          <p className="lead">
            Etwas ist schiefgegangen. Was gespeichert ist, ist sicher. · Something went wrong. What
            is saved is safe.
          </p>
          <p>{fault}</p>
          <Button className="primary" onClick={() => location.reload()}>
            Neu laden · Reload
          </Button>
        </div>
      </main>
    );
  }
}
