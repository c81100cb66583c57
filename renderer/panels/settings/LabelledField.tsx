import { useId, type ReactNode } from 'react';

interface Properties {
  readonly label: string;
  /** What is to be known about the field, or wrong with it: read out after its name. */
  readonly note?: string | undefined;
  readonly isWrong?: boolean;
  /** Draws the control with what ties it to its label and its note. */
  readonly children: (ties: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A control with its name above it and a note below. */
export function LabelledField({ label, note, isWrong = false, children }: Properties) {
  const id = useId();
  const noteId = `${id}-note`;
  const describedBy = note === undefined ? undefined : noteId;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': isWrong })}
      {note !== undefined && <small id={noteId}>{note}</small>}
    </div>
  );
}
