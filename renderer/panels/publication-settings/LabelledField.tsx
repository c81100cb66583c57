import { useId, type ReactNode } from 'react';

interface Properties {
  readonly label: string;
  /** A hint or an error, read out after the field's name. */
  readonly note?: string | undefined;
  readonly isWrong?: boolean;
  /** Renders the control with the attributes that link it to its label and note. */
  readonly children: (ties: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A control with its label above it and a note below. */
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
