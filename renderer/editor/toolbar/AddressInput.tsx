import { useState, type ComponentProps } from 'react';
import { readableAddress } from '../../../issue/addresses/readableAddress.ts';
import { withScheme } from '../../../issue/addresses/withScheme.ts';

interface Properties extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** An address, displayed in readable form and stored in URL form; typed text stays as typed while it means the same. */
export function AddressInput({ value, onChange, ...ties }: Properties) {
  const [typed, setTyped] = useState('');
  return (
    <input
      {...ties}
      type="text"
      inputMode="url"
      placeholder="https://"
      value={kept(typed) === value ? typed : readableAddress(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(kept(target.value));
      }}
    />
  );
}

function kept(typed: string): string {
  return withScheme(typed) ?? typed;
}
