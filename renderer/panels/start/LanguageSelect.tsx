import { useMessages } from '../../language/useMessages.ts';

interface Properties {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** Chooses the language that a newsletter is written in. */
export function LanguageSelect({ value, onChange }: Properties) {
  const { german, english } = useMessages().welcome;
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
