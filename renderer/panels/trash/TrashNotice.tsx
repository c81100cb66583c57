import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Messages } from '../../language/messages.ts';
import { catchFocus, isFocusLost } from '../../ui/catchFocus.ts';
import type { Deletion } from './useDeletions.ts';

/** Time until the notice closes by itself, in ms; the trash keeps the issues. */
const shownFor = 20_000;

/** How many deletions it lists: more are in the trash. */
const most = 3;

interface Properties {
  /** The last deletion last. */
  readonly deletions: readonly Deletion[];
  readonly messages: Messages;
  readonly onUndo: (deletion: Deletion) => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Says which issues were deleted, and offers to undo each. It stays while the pointer or the focus is in it. */
export function TrashNotice({ deletions, messages, onUndo, onShow, onClose }: Properties) {
  const { trash, app } = messages;
  const notice = useRef<HTMLDivElement>(null);
  const listed = deletions.slice(-most).toReversed();
  const last = listed[0]?.name;
  useLayoutEffect(() => {
    const element = notice.current;
    return () => {
      if (element?.contains(document.activeElement) === true) queueMicrotask(catchFocus);
    };
  }, []);
  useEffect(() => {
    // What had the focus is gone with the issue: the next key can undo.
    if (isFocusLost()) notice.current?.querySelector<HTMLElement>('.primary')?.focus();
    const timer = setInterval(() => {
      if (notice.current?.matches(':hover, :focus-within') === false) onClose();
    }, shownFor);
    return () => {
      clearInterval(timer);
    };
  }, [last, onClose]);
  return (
    <div ref={notice} className="fault trash-notice" role="status" data-shortcuts="list">
      {listed.map((deletion) => (
        <div key={deletion.name}>
          <p>{trash.moved(deletion.title)}</p>
          <button
            type="button"
            className={deletion.name === last ? 'primary' : undefined}
            aria-label={listed.length === 1 ? undefined : `${trash.undo}: ${deletion.title}`}
            onClick={() => {
              onUndo(deletion);
            }}
          >
            {trash.undo}
          </button>
        </div>
      ))}
      <footer>
        <button type="button" onClick={onShow}>
          {deletions.length > listed.length ? trash.showAll(deletions.length) : trash.show}
        </button>
        <button type="button" onClick={onClose}>
          {app.dismiss}
        </button>
      </footer>
    </div>
  );
}
