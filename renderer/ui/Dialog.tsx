import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { catchFocus } from './catchFocus.ts';

interface Properties {
  readonly title: string;
  readonly closeLabel: string;
  /** Room for things side by side. */
  readonly size?: 'wide';
  /** Asked before it closes; where the answer is false, it stays. */
  readonly mayClose?: () => boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a dialog is about: its first field, or where it asks for a yes, the way out. */
const first =
  '.dialog-body :is(input:not([type="file"], [type="radio"]), select, textarea), .dialog-body footer button';

/** A window over the app; Escape and a click beside it close it. Focus goes to its first field, and comes back. */
export function Dialog(properties: Properties) {
  const { title, closeLabel, size, mayClose, onClose, children } = properties;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    if (!(mayClose?.() ?? true)) return;
    dialog.current?.close();
    // At once: the dialog's own event comes after a fast hand's next key, which may open it again.
    onClose();
  };
  // Before the next key: it belongs to the dialog.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>(first)?.focus();
    return () => {
      // A dialog that is removed while it is open gives nothing back by itself.
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
        // That of a file dialog bubbles.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={() => {
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
        <button type="button" className="icon" aria-label={closeLabel} onClick={close}>
          <X size={18} aria-hidden />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
