import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { catchFocus } from './catchFocus.ts';
import { IconButton } from './IconButton.tsx';

interface Properties {
  readonly title: string;
  /** Label of the button in its head; "Close" by default. */
  readonly closeLabel?: string;
  /** Wide, for content side by side. */
  readonly size?: 'wide';
  /** Called before it closes; false keeps it open. */
  readonly mayClose?: () => boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The initial focus: the first field or, for a confirmation, the cancel button. */
const first =
  '.dialog-body :is(input:not([type="file"], [type="radio"]), select, textarea), .dialog-body footer button';

/** A modal window; Escape or a click outside closes it. Focus moves to its first field, and returns on close. */
export function Dialog(properties: Properties) {
  const { title, closeLabel, size, mayClose, onClose, children } = properties;
  const { app } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const isClosed = useRef(false);
  const close = () => {
    if (!(mayClose?.() ?? true)) return;
    isClosed.current = true;
    dialog.current?.close();
    // Close synchronously: the dialog's own event fires later, and a quick next key may reopen it first.
    onClose();
  };
  // Move focus before the next keystroke, so that it lands in the dialog.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>(first)?.focus();
    return () => {
      // A dialog that is removed while open does not restore the focus itself.
      const inside = document.activeElement;
      element?.close();
      if (inside instanceof HTMLElement && element?.contains(document.activeElement)) inside.blur();
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
      catchFocus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      data-size={size}
      onCancel={(event) => {
        // The event of a file dialog bubbles.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={() => {
        // What stays mounted until it has saved also gets the event of `close`.
        if (isClosed.current) return;
        // A second Escape closes it without asking.
        if (mayClose?.() ?? true) onClose();
        else dialog.current?.showModal();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header>
        <h2>{title}</h2>
        <IconButton label={closeLabel ?? app.close} Icon={X} size={18} onClick={close} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
