import { languageName } from '../language/languageName.ts';
import { useMessages } from '../language/useMessages.ts';
import { Select, type SelectProperties } from './Select.tsx';
import { usualLanguages } from './usualLanguages.ts';

/** The value of the entry for any other language. */
export const otherLanguage = 'other';

interface Properties extends Omit<SelectProperties<string>, 'options'> {
  /** BCP 47 tag of the newsletter's language, for a first entry whose value is empty; without it there is none. */
  readonly newsletter?: string;
  /** The name of the last entry, for any other language; without it there is none. */
  readonly other?: string;
}

/** Chooses the language that a newsletter or an issue is written in, from the usual ones and its own. */
export function LanguageSelect({ newsletter, other, ...select }: Properties) {
  const { code, editor } = useMessages();
  const { value } = select;
  const languages = usualLanguages(code);
  const isListed = ['', otherLanguage, ...languages.map(([tag]) => tag)].includes(value);
  const entry = (tag: string, name: string | undefined) =>
    name === undefined ? [] : [[tag, name] as const];
  return (
    <Select
      {...select}
      options={[
        ...entry('', newsletter && editor.newsletterLanguage(languageName(newsletter, code))),
        ...entry(value, isListed ? undefined : languageName(value, code)),
        ...languages,
        ...entry(otherLanguage, other),
      ]}
    />
  );
}
