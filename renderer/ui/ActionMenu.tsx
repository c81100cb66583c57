import type { Placement, VirtualElement } from '@floating-ui/dom';
import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Floating } from './Floating.tsx';
import { Button } from './Button.tsx';

/** An entry of a menu. */
export interface Action {
  readonly name: string;
  readonly Icon?: LucideIcon;
  readonly run: () => void;
}

interface Properties {
  readonly label: string;
  readonly anchor: VirtualElement;
  readonly placement?: Placement;
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A menu of actions. Arrow keys, Home and End move through it; Escape or a click outside closes it. */
export function ActionMenu({ label, anchor, placement, actions, onClose }: Properties) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const menu = list.current;
    menu?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      const isLeft = menu?.contains(document.activeElement) !== true;
      if (!isLeft && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const moveTo = (index: number) => {
    const entries = list.current?.querySelectorAll('button');
    entries?.[(index + entries.length) % entries.length]?.focus();
  };
  return (
    <Floating anchor={anchor} {...(placement && { placement })} className="menu menu-actions">
      <div
        ref={list}
        role="menu"
        aria-label={label}
        className="menu-list"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onClose();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onKeyDown={(event) => {
          const current = [...event.currentTarget.children].indexOf(event.target as Element);
          const step = steps[event.key];
          if (event.key === 'Escape') onClose();
          else if (step !== undefined) moveTo(current + step);
          else if (event.key === 'Home') moveTo(0);
          else if (event.key === 'End') moveTo(-1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {actions.map(({ name, Icon, run }) => (
          <Button
            key={name}
            role="menuitem"
            onClick={() => {
              onClose();
              run();
            }}
          >
            {Icon && <Icon size={16} strokeWidth={1.6} aria-hidden />} {name}
          </Button>
        ))}
      </div>
    </Floating>
  );
}
