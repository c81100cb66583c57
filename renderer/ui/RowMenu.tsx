import type { VirtualElement } from '@floating-ui/dom';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu, type Action } from './ActionMenu.tsx';
import { Button } from './Button.tsx';

interface Properties {
  readonly label: string;
  readonly actions: readonly Action[];
  /** Where the menu is open: at the button, or where the row was right-clicked. */
  readonly place: VirtualElement | undefined;
  readonly onPlace: (place: VirtualElement | undefined) => void;
}

/** A "…" button with a short menu of actions, which right-clicking its row opens too. */
export function RowMenu({ label, actions, place, onPlace }: Properties) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const isAtButton = place !== undefined && place === button;
  return (
    <span className="row-menu">
      <Button
        ref={setButton}
        className="icon"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={place !== undefined}
        onMouseDown={(event) => {
          // The menu closes on blur; without this, the same click would reopen it.
          if (isAtButton) event.preventDefault();
        }}
        onClick={() => onPlace(isAtButton ? undefined : (button ?? undefined))}
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      {place && (
        <ActionMenu
          label={label}
          anchor={place}
          placement={isAtButton ? 'bottom-end' : 'bottom-start'}
          actions={actions}
          onClose={() => onPlace(undefined)}
        />
      )}
    </span>
  );
}
