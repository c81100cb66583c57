import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { Button } from './Button.tsx';

interface Properties {
  /** Label of the button that accepts; without one, there is only a message. */
  readonly action?: string;
  /** Label of the dismiss button. */
  readonly dismiss: string;
  readonly onAccept?: () => void;
  readonly onDismiss: () => void;
  /** The message, in a sentence or two. */
  readonly children: ReactNode;
}

/**
 * A suggestion that is accepted with one click, or dismissed. Overlays the foot of the page without moving the layout.
 */
export function Offer({ action, dismiss, onAccept, onDismiss, children }: Properties) {
  return (
    <div className="offer">
      <span>{children}</span>
      {action !== undefined && <Button onClick={onAccept}>{action}</Button>}
      <IconButton label={dismiss} Icon={X} size={15} onClick={onDismiss} />
    </div>
  );
}
