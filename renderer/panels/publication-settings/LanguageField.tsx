import { useState } from 'react';
import { languageTag } from '../../../issue/language/languageTag.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { LanguageSelect, otherLanguage } from '../../ui/LanguageSelect.tsx';
import { useLoadedLanguage } from '../../ui/useLoadedLanguage.ts';
import { LabelledField, TextField } from '../../ui/LabelledField.tsx';

interface Properties {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** Chooses the newsletter's language: a usual one, or any by its tag. */
export function LanguageField({ value, onChange }: Properties) {
  const { newsletter } = useAllMessages().settings;
  /** The tag as typed; undefined while a usual language is chosen. */
  const [typed, setTyped] = useState<string>();
  const choose = useLoadedLanguage(onChange);
  const isWrong = typed !== undefined && typed !== '' && !languageTag.safeParse(typed).success;
  return (
    <>
      <LabelledField label={newsletter.language} note={newsletter.languageHint}>
        {(ties) => (
          <LanguageSelect
            {...ties}
            value={typed === undefined ? value : otherLanguage}
            other={newsletter.otherLanguage}
            onChange={(tag) => {
              setTyped(tag === otherLanguage ? '' : undefined);
              if (tag !== otherLanguage) choose(tag);
            }}
          />
        )}
      </LabelledField>
      {typed !== undefined && (
        <TextField
          label={newsletter.languageTag}
          note={isWrong ? newsletter.wrongTag(typed) : newsletter.languageTagHint}
          isWrong={isWrong}
          value={typed}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(text) => {
            const tag = text.trim();
            setTyped(tag);
            if (tag !== '' && languageTag.safeParse(tag).success) choose(tag);
          }}
        />
      )}
    </>
  );
}
