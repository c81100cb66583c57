import type { Bar } from '../../../issue/text/piece.ts';
import type { Field } from '../document/form.ts';
import type { Messages } from '../../language/messages.ts';
import { BarsInput } from '../chart/BarsInput.tsx';
import { AddressInput } from './AddressInput.tsx';

interface Properties {
  readonly field: Field;
  readonly value: unknown;
  readonly messages: Messages;
  readonly onChange: (values: Readonly<Record<string, unknown>>) => void;
}

/** One value of a block, by its kind; a change may bring others of its values along. */
export function FieldInput({ field, value, messages, onChange }: Properties) {
  const label = messages.fields[field.name] ?? field.name;
  return (
    <label className={`field field-${field.kind}`}>
      <span>{label}</span>
      <Control field={field} value={value} messages={messages} onChange={onChange} />
    </label>
  );
}

function Control({ field, value, messages, onChange }: Properties) {
  switch (field.kind) {
    case 'choice':
      return (
        <select
          value={String(value)}
          onChange={(event) => {
            onChange({ [field.name]: event.target.value });
          }}
        >
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {messages.choices[choice] ?? choice}
            </option>
          ))}
        </select>
      );
    case 'number':
      return (
        <input
          type="number"
          step={1}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const number = event.target.valueAsNumber;
            onChange({ [field.name]: Number.isInteger(number) ? number : null });
          }}
        />
      );
    case 'bars':
      return (
        <BarsInput
          bars={value as readonly Bar[]}
          hint={messages.editor.barsHint}
          onChange={onChange}
        />
      );
    case 'url':
      return (
        <AddressInput
          value={String(value)}
          onChange={(address) => {
            onChange({ [field.name]: address });
          }}
        />
      );
    case 'text':
    case 'date':
      return (
        <input
          type={field.kind === 'date' ? 'date' : 'text'}
          value={String(value)}
          onChange={(event) => {
            onChange({ [field.name]: event.target.value });
          }}
        />
      );
  }
}
