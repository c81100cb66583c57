import type { Messages } from '../../language/messages.ts';

interface Properties {
  readonly messages: Messages;
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** Chooses the language that a newsletter is written in. */
export function LanguageSelect({ messages, value, onChange }: Properties) {
  const { german, english } = messages.welcome;
  return (
    <select
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      <option value="de">{german}</option>
      <option value="en">{english}</option>
    </select>
  );
}
