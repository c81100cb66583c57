import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface Properties {
  readonly anchor: VirtualElement;
  readonly placement?: Placement;
  readonly className: string;
  /** Called with true when the pointer or focus enters, with false when the focus leaves. */
  readonly onInside?: (isInside: boolean) => void;
  readonly children: ReactNode;
}

/** Content that floats beside an anchor, or over it if there is no room beside it, and stays within the window. */
export function Floating({
  anchor,
  placement = 'bottom-start',
  className,
  onInside,
  children,
}: Properties) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return undefined;
    const place = () => {
      void computePosition(anchor, floating, {
        placement,
        strategy: 'fixed',
        middleware: [offset(6), flip(), shift({ padding: 8, crossAxis: true })],
      }).then(({ x, y }) => {
        floating.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
      });
    };
    return autoUpdate(anchor, floating, place);
  }, [anchor, placement]);
  return (
    <div
      ref={element}
      className={`floating ${className}`}
      onMouseDown={() => onInside?.(true)}
      onFocus={() => onInside?.(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onInside?.(false);
      }}
    >
      {children}
    </div>
  );
}
