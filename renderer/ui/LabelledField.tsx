import { useId, type ComponentProps, type ReactNode } from 'react';
import { Select, type SelectProperties } from './Select.tsx';

interface Labels {
  readonly label: string;
  /** A hint or an error, read out after the field's name. */
  readonly note?: string | undefined;
  readonly isWrong?: boolean;
}

interface Properties extends Labels {
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

interface TextProperties extends Labels, Omit<ComponentProps<'input'>, 'onChange'> {
  readonly onChange: (text: string) => void;
}

/** A labelled field for a line of text. */
export function TextField({ label, note, isWrong = false, onChange, ...input }: TextProperties) {
  return (
    <LabelledField label={label} note={note} isWrong={isWrong}>
      {(ties) => <input {...ties} {...input} onChange={({ target }) => onChange(target.value)} />}
    </LabelledField>
  );
}

/** A labelled list to choose from. */
export function SelectField<T extends string>({
  label,
  note,
  isWrong = false,
  ...select
}: Labels & SelectProperties<T>) {
  return (
    <LabelledField label={label} note={note} isWrong={isWrong}>
      {(ties) => <Select {...ties} {...select} />}
    </LabelledField>
  );
}

/** A field for a password or key, which browsers neither show nor remember. */
export function SecretField(properties: ComponentProps<typeof TextField>) {
  return <TextField {...properties} type="password" autoComplete="off" />;
}
