import type { ComponentProps } from 'react';

interface Properties extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly onChange: (isChecked: boolean) => void;
}

/** A checkbox with its label behind it. */
export function CheckField({ onChange, children, ...input }: Properties) {
  return (
    <label className="check-field">
      <input type="checkbox" {...input} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
