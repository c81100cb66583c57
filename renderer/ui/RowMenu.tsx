import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Floating } from './Floating.tsx';

interface Properties {
  readonly label: string;
  readonly actions: readonly (readonly [string, () => void])[];
}

/** A "…" button with a short menu of actions. */
export function RowMenu({ label, actions }: Properties) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  return (
    <span
      className="row-menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        ref={setButton}
        type="button"
        className="icon"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
      {isOpen && button && (
        <Floating anchor={button} placement="bottom-end" className="menu menu-actions">
          <div role="menu" aria-label={label} className="menu-list">
            {actions.map(([name, run], index) => (
              <button
                key={name}
                ref={index === 0 ? first : null}
                type="button"
                role="menuitem"
                onClick={() => {
                  setOpen(false);
                  run();
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </Floating>
      )}
    </span>
  );
}
