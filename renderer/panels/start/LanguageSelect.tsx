import type { ReactNode } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { usualLanguages } from './usualLanguages.ts';

interface Properties {
  readonly id?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly value: string;
  readonly onChange: (language: string) => void;
  /** Options after the languages. */
  readonly children?: ReactNode;
}

/** Chooses the language that a newsletter is written in, from the usual ones and its own. */
export function LanguageSelect({ value, onChange, children, ...ties }: Properties) {
  const { code } = useMessages();
  const languages = usualLanguages(code);
  const isUsual = value === '' || languages.some(([tag]) => tag === value);
  return (
    <select
      {...ties}
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {!isUsual && (
        <option value={value}>
          {new Intl.DisplayNames(code, { type: 'language' }).of(value) ?? value}
        </option>
      )}
      {languages.map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
      {children}
    </select>
  );
}
