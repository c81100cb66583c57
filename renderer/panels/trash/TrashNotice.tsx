import { useEffect, useRef } from 'react';
import type { Messages } from '../../language/messages.ts';

/** Time until the notice goes by itself, in ms; the trash keeps the issue. */
const shownFor = 20_000;

interface Properties {
  readonly title: string;
  readonly messages: Messages;
  readonly onUndo: () => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Says that an issue was deleted, and offers to undo that. It stays while the pointer or the focus is in it. */
export function TrashNotice({ title, messages, onUndo, onShow, onClose }: Properties) {
  const { trash, app } = messages;
  const notice = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the focus went with the issue: the next key can undo.
    if (document.activeElement === document.body) undo.current?.focus();
    const timer = setInterval(() => {
      if (notice.current?.matches(':hover, :focus-within') === false) onClose();
    }, shownFor);
    return () => {
      clearInterval(timer);
    };
  }, [onClose]);
  return (
    <div ref={notice} className="fault trash-notice" role="status">
      <p>{trash.moved(title)}</p>
      <button ref={undo} type="button" className="primary" onClick={onUndo}>
        {trash.undo}
      </button>
      <button type="button" onClick={onShow}>
        {trash.show}
      </button>
      <button type="button" onClick={onClose}>
        {app.dismiss}
      </button>
    </div>
  );
}
