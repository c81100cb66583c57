import {
  cloneElement,
  Component,
  createContext,
  createElement,
  lazy,
  Suspense,
  type ComponentType,
  type ContextType,
  type ReactElement,
  type ReactNode,
} from 'react';

interface Properties {
  /** Shown until the part is loaded. An empty HTML element is also the frame for what is said of a fault. */
  readonly fallback: ReactElement | null;
  readonly children: ReactNode;
}

/** Renders what the user is told about a part that cannot be shown; `retry` shows it again. */
export const PartFault = createContext<(retry: () => void) => ReactNode>(() => null);

/**
 * A part of the page that is loaded when it is first shown. Where loading or drawing it fails, as when the program
 * behind the page is gone, the page around it goes on.
 */
export class LazyPart extends Component<Properties, { readonly hasFailed: boolean }> {
  static override readonly contextType = PartFault;
  declare context: ContextType<typeof PartFault>;
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentWillUnmount(): void {
    if (this.state.hasFailed) attempts += 1;
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    if (this.state.hasFailed) {
      const fault = this.context(() => {
        attempts += 1;
        this.setState({ hasFailed: false });
      });
      return typeof fallback?.type === 'string' ? cloneElement(fallback, undefined, fault) : fault;
    }
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}

/** Counts how often the user left a fault or tried again: what failed before that is loaded again. */
let attempts = 0;

/**
 * Like React's `lazy`, but a component that failed to load is loaded again once `LazyPart` says so: not whenever it is
 * drawn, as React draws again at once what failed.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let failedAt = Infinity;
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failedAt = attempts;
        throw error;
      }
    }) as ComponentType<P>;
  let part = begin();
  return function LoadedPart(properties: P) {
    if (failedAt < attempts) {
      failedAt = Infinity;
      part = begin();
    }
    return createElement(part, properties);
  };
}
