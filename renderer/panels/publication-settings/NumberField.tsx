import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';

interface Properties {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** A conflict with other values; read out with the field. */
  readonly problem?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds. */
export function NumberField(properties: Properties) {
  const { label, problem, onChange, ...options } = properties;
  const input = useNumberInput({
    ...options,
    onChange: (value) => {
      if (value !== null) onChange(value);
    },
  });
  const note = input.problem ?? problem;
  return (
    <LabelledField label={label} note={note} isWrong={note !== undefined}>
      {(ties) => <input {...ties} {...input.field} inputMode="numeric" autoComplete="off" />}
    </LabelledField>
  );
}
