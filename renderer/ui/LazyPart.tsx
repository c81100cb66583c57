import { Component, Suspense, type ReactNode } from 'react';

interface Properties {
  /** Shown until the part is loaded, and for good where it cannot be: the page around it goes on. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the page that is loaded when it is first shown. Where that fails, as when the program behind the page is
 * gone, what the author writes stays on the screen.
 */
export class LazyPart extends Component<Properties, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    if (this.state.hasFailed) return fallback;
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
