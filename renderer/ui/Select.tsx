import type { ComponentProps } from 'react';

export interface SelectProperties<T extends string> extends Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children'
> {
  readonly value: T;
  /** Value and name of each option. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

/** A choice of one of several values from a list that opens. */
export function Select<T extends string>({ options, onChange, ...select }: SelectProperties<T>) {
  return (
    <select {...select} onChange={({ target }) => onChange(target.value as T)}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
