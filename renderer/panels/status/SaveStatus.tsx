import { BookOpenText, Check, CircleAlert, CircleDashed, RefreshCw } from 'lucide-react';
import { useLayoutEffect, useRef, useSyncExternalStore, useId, useState } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import type { FailedSave } from '../../session/issueSession.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { type SavingProperties, SaveTrouble } from './SaveTrouble.tsx';

export interface SaveStatusProperties extends SavingProperties {
  /** True if edits are not written to the file, because it is damaged, too new, or written elsewhere. */
  readonly isReadOnly: boolean;
  /** Shows both versions after a conflict. */
  readonly onConflict: () => void;
}

/** Whether the issue is on disk and, if not, what happened and what to do. */
export function SaveStatus(properties: SaveStatusProperties) {
  const messages = useMessages();
  const { session, onConflict } = properties;
  const { subscribe, get } = session.state;
  const isConflict = useSyncExternalStore(subscribe, () => get().kind === 'conflict');
  const failure = useStore(session.failure);
  if (isConflict) {
    return (
      <span className="save-state" data-state="conflict" role="alert">
        <CircleAlert size={15} aria-hidden /> {messages.status.conflict}
        <Button onClick={onConflict}>{messages.conflict.show}</Button>
      </span>
    );
  }
  if (failure) return <SaveFailure {...properties} failure={failure} />;
  return <SavedOrNot {...properties} />;
}

/**
 * Changes with the first key after each save, so it updates the DOM without React, which would search the whole page.
 */
function SavedOrNot({ session, isReadOnly }: SaveStatusProperties) {
  const element = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const { status, conflict } = useMessages();
  useLayoutEffect(() => {
    const show = () => {
      const { kind } = session.state.get();
      // An error is shown instead.
      if (kind === 'conflict' || kind === 'failed' || !element.current || !words.current) return;
      const shown = kind === 'saved' && isReadOnly ? 'readOnly' : kind;
      element.current.dataset['state'] = shown;
      words.current.textContent = shown === 'reloaded' ? conflict.reloaded : status[shown];
    };
    show();
    return session.state.subscribe(show);
  }, [session, isReadOnly, status, conflict]);
  return (
    <span ref={element} className="save-state" role="status">
      <Check className="when-saved" size={15} aria-hidden />
      <RefreshCw className="when-reloaded" size={15} aria-hidden />
      <CircleDashed className="when-unsaved" size={15} aria-hidden />
      <BookOpenText className="when-read-only" size={15} aria-hidden />
      <span ref={words} />
    </span>
  );
}

/** A short notice that the issue could not be saved; toggles the details. */
function SaveFailure({
  failure,
  ...properties
}: SavingProperties & { readonly failure: FailedSave }) {
  const id = useId();
  /** The outcome that the author dismissed; a different one is shown again. */
  const [hidden, setHidden] = useState<FailedSave['outcome']>();
  const isOpen = hidden !== failure.outcome;
  const { status, recovery } = useMessages();
  return (
    <span className="save-state" data-state="failed">
      <CircleAlert size={15} aria-hidden /> {status.unsaved}
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setHidden(isOpen ? failure.outcome : undefined)}
      >
        {recovery.details}
      </Button>
      {isOpen && (
        <SaveTrouble
          {...properties}
          id={id}
          failure={failure}
          onHide={() => setHidden(failure.outcome)}
        />
      )}
    </span>
  );
}
