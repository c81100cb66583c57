import { useId, useState } from 'react';
import { longestVersionName } from '../../../desk/contract.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Form } from '../../ui/Form.tsx';

interface Properties {
  readonly label: string;
  readonly button: string;
  readonly name?: string;
  /** An empty name removes it. */
  readonly onName: (name: string) => void;
}

/** A field that names a version. */
export function NameForm({ label, button, name = '', onName }: Properties) {
  const messages = useMessages();
  const [value, setValue] = useState(name);
  const id = useId();
  return (
    <Form
      className="name-form"
      onSubmit={() => {
        onName(value.trim());
        if (name === '') setValue('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={longestVersionName}
        placeholder={messages.history.nameHint}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" disabled={value.trim() === name}>
        {button}
      </button>
    </Form>
  );
}
