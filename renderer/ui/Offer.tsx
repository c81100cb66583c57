import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

interface Properties {
  readonly action: string;
  /** The name of the button that dismisses it. */
  readonly dismiss: string;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  /** What it is about, in a sentence or two. */
  readonly children: ReactNode;
}

/** Something that can be done with one click, or dismissed. It lies over the foot of the page and moves nothing on it. */
export function Offer({ action, dismiss, onAccept, onDismiss, children }: Properties) {
  return (
    <div className="offer">
      <span>{children}</span>
      <button type="button" onClick={onAccept}>
        {action}
      </button>
      <IconButton label={dismiss} Icon={X} size={15} onClick={onDismiss} />
    </div>
  );
}
