import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { FailedSave } from '../../session/issueSession.ts';
import { useMessages } from '../../language/useMessages.ts';
import { SaveTrouble, type SavingProperties } from './SaveTrouble.tsx';

/** A short notice that the issue could not be saved; toggles the details. */
export function SaveFailure({
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
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setHidden(isOpen ? failure.outcome : undefined)}
      >
        {recovery.details}
      </button>
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
