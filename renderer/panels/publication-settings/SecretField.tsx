import { LabelledField } from './LabelledField.tsx';

interface Properties {
  readonly label: string;
  readonly note?: string | undefined;
  readonly value: string;
  /** Shown while it is empty, such as that one is stored. */
  readonly placeholder?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A field for a password or key, which browsers neither show nor remember. */
export function SecretField({ label, note, value, placeholder, onChange }: Properties) {
  return (
    <LabelledField label={label} note={note}>
      {(ties) => (
        <input
          {...ties}
          type="password"
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </LabelledField>
  );
}
