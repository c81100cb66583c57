import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { MenuItem } from './menuItems.ts';

interface Properties {
  readonly items: readonly MenuItem[];
  readonly chosen: number;
  readonly label: string;
  readonly nothing: string;
  readonly onRun: (item: MenuItem) => void;
}

/** The entries of the block menu, one of them selected. */
export function MenuList({ items, chosen, label, nothing, onRun }: Properties) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (items.length === 0) return <p className="menu-nothing">{nothing}</p>;
  return (
    <div ref={list} role="listbox" aria-label={label} className="menu-list">
      {items.map((item, index) => (
        <Button
          key={item.id}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          onMouseDown={(event) => {
            event.preventDefault();
            onRun(item);
          }}
        >
          <item.icon aria-hidden size={18} strokeWidth={1.6} />
          <span>
            <b>{item.name}</b>
            {item.hint && <small>{item.hint}</small>}
          </span>
        </Button>
      ))}
    </div>
  );
}
