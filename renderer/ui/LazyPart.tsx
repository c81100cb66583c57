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
  /** Shown until the part is loaded. An empty HTML element also frames the error message. */
  readonly fallback: ReactElement | null;
  readonly children: ReactNode;
}

/** Renders the message for a part that cannot be shown; `retry` shows the part again. */
export const PartFault = createContext<(retry: () => void) => ReactNode>(() => null);

/**
 * Loads a part of the page when it is first shown. If loading or rendering fails, for example because the server is
 * gone, the rest of the page keeps working.
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

/** Counts how often the user left a failed part or retried; each time, failed components may load again. */
let attempts = 0;

/**
 * Like React's `lazy`, but a component that failed to load is reloaded when `LazyPart` allows it. Not on every render,
 * because React renders a failed component again immediately. `name` is that of the component in its module.
 */
export function lazyPart<Name extends string, P extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<P>>>>,
): ComponentType<P> {
  let failedAt = Infinity;
  const begin = () =>
    lazy(async (): Promise<{ default: ComponentType<P> }> => {
      try {
        return { default: (await load())[name] };
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
