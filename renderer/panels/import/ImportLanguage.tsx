import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { languageName } from '../../language/languageName.ts';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { LabelledField } from '../publication-settings/LabelledField.tsx';

interface Properties {
  /** BCP 47 tag of the language; undefined for the newsletter's. */
  readonly language: string | undefined;
  readonly publication: Publication;
  readonly onChange: (language: string) => void;
}

/** The language that an import guessed: the text is read again in another one. */
export function ImportLanguage({ language, publication, onChange }: Properties) {
  const { guesses, editor, code } = useAllMessages();
  return (
    <LabelledField label={guesses.language} note={guesses.languageHint}>
      {({ id, 'aria-describedby': describedBy }) => (
        <LanguageSelect
          id={id}
          aria-describedby={describedBy}
          value={language ?? ''}
          newsletter={editor.newsletterLanguage(languageName(publication.language, code))}
          onChange={(tag) => {
            onChange(tag || publication.language);
          }}
        />
      )}
    </LabelledField>
  );
}
