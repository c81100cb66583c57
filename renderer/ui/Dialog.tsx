import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

interface Properties {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the app; Escape and a click beside it close it. Focus goes in and comes back. */
export function Dialog({ title, closeLabel, onClose, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="icon"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
