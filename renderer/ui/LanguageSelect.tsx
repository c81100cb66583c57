import { languageName } from '../language/languageName.ts';
import { useMessages } from '../language/useMessages.ts';
import { usualLanguages } from './usualLanguages.ts';

/** The value of the entry for any other language. */
export const otherLanguage = 'other';

interface Properties {
  readonly id?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly value: string;
  readonly onChange: (language: string) => void;
  /** BCP 47 tag of the newsletter's language, for a first entry whose value is empty; without it there is none. */
  readonly newsletter?: string;
  /** The name of the last entry, for any other language; without it there is none. */
  readonly other?: string;
}

/** Chooses the language that a newsletter or an issue is written in, from the usual ones and its own. */
export function LanguageSelect({ value, onChange, newsletter, other, ...ties }: Properties) {
  const { code, editor } = useMessages();
  const languages = usualLanguages(code);
  const isListed =
    value === '' || value === otherLanguage || languages.some(([tag]) => tag === value);
  return (
    <select {...ties} value={value} onChange={({ target }) => onChange(target.value)}>
      {newsletter !== undefined && (
        <option value="">{editor.newsletterLanguage(languageName(newsletter, code))}</option>
      )}
      {!isListed && <option value={value}>{languageName(value, code)}</option>}
      {languages.map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
      {other !== undefined && <option value={otherLanguage}>{other}</option>}
    </select>
  );
}
