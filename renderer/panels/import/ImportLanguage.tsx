import { useAllMessages } from '../../language/dialogMessages.ts';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { LabelledField } from '../../ui/LabelledField.tsx';

interface Properties {
  /** BCP 47 tag of the language; undefined for the newsletter's. */
  readonly language: string | undefined;
  /** BCP 47 tag of the newsletter's language. */
  readonly newsletter: string;
  readonly onChange: (language: string) => void;
}

/** The language that an import guessed: the text is read again in another one. */
export function ImportLanguage({ language, newsletter, onChange }: Properties) {
  const { guesses } = useAllMessages();
  return (
    <LabelledField label={guesses.language} note={guesses.languageHint}>
      {(ties) => (
        <LanguageSelect
          {...ties}
          value={language === undefined || language === newsletter ? '' : language}
          newsletter={newsletter}
          onChange={(tag) => onChange(tag || newsletter)}
        />
      )}
    </LabelledField>
  );
}
