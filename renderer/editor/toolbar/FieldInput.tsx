import type { Bar } from '../../../issue/text/piece.ts';
import type { Field } from '../document/form.ts';
import type { Messages } from '../../language/messages.ts';
import { barsText, parseBars } from './barsText.ts';

interface Properties {
  readonly field: Field;
  readonly value: unknown;
  readonly messages: Messages;
  readonly onChange: (value: unknown) => void;
}

/** One value of a block, by its kind. */
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
            onChange(event.target.value);
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
            onChange(Number.isInteger(number) ? number : null);
          }}
        />
      );
    case 'bars':
      return (
        <textarea
          rows={4}
          placeholder={messages.editor.barsHint}
          defaultValue={barsText(value as readonly Bar[])}
          onChange={(event) => {
            onChange(parseBars(event.target.value));
          }}
        />
      );
    case 'text':
    case 'url':
    case 'date':
      return (
        <input
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'url' ? 'url' : 'text'}
          placeholder={field.kind === 'url' ? 'https://' : ''}
          value={String(value)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      );
  }
}
