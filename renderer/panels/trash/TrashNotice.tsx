import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { catchFocus, isFocusLost } from '../../ui/catchFocus.ts';
import type { Deletion } from './useDeletions.ts';

/** Time until the notice closes by itself, in ms; the trash keeps the issues. */
const shownFor = 20_000;

/** Most deletions listed; the trash has the rest. */
const most = 3;

interface Properties {
  /** In order of deletion, the latest last. */
  readonly deletions: readonly Deletion[];
  readonly onUndo: (deletion: Deletion) => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Lists the deleted issues, and offers to undo each deletion. Stays open while it has the pointer or the focus. */
export function TrashNotice({ deletions, onUndo, onShow, onClose }: Properties) {
  const { trash, app } = useMessages();
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
    // The focused element was removed with the issue; focus the undo button instead.
    if (isFocusLost()) notice.current?.querySelector<HTMLElement>('.primary')?.focus();
    const timer = setInterval(() => {
      if (notice.current?.matches(':hover, :focus-within') === false) onClose();
    }, shownFor);
    return () => clearInterval(timer);
  }, [last, onClose]);
  return (
    <div ref={notice} className="fault trash-notice" role="status" data-shortcuts="list">
      {listed.map((deletion) => (
        <div key={deletion.name}>
          <p>{trash.moved(deletion.title)}</p>
          <Button
            className={deletion.name === last ? 'primary' : undefined}
            aria-label={listed.length === 1 ? undefined : `${trash.undo}: ${deletion.title}`}
            onClick={() => onUndo(deletion)}
          >
            {trash.undo}
          </Button>
        </div>
      ))}
      <footer>
        <Button onClick={onShow}>
          {deletions.length > listed.length ? trash.showAll(deletions.length) : trash.show}
        </Button>
        <Button onClick={onClose}>{app.dismiss}</Button>
      </footer>
    </div>
  );
}
