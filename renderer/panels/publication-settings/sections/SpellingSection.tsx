import { useState } from 'react';
import { languageToolAddress } from '../../../../desk/contract.ts';
import { useMessages } from '../../../language/useMessages.ts';
import { LabelledField, TextField } from '../../../ui/LabelledField.tsx';
import type { SectionProperties } from './settingsSections.ts';

interface Properties extends SectionProperties {
  /** The address of the author's LanguageTool server; empty for none. Belongs to the user, not to the newsletter. */
  readonly languageTool: string;
  readonly onLanguageTool: (address: string) => void;
}

/** The newsletter's word list, and its grammar checker. */
export function SpellingSection({ draft, languageTool, onLanguageTool }: Properties) {
  const { spelling } = useMessages();
  const [words, setWords] = useState(() => draft.publication.wordList.join('\n'));
  const [address, setAddress] = useState(languageTool);
  const isRefused = address.trim() !== '' && languageToolAddress(address) === undefined;
  return (
    <>
      <LabelledField label={spelling.wordList} note={spelling.wordListHint}>
        {(ties) => (
          <textarea
            {...ties}
            rows={8}
            spellCheck={false}
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              draft.change({ wordList: wordsOf(target.value) });
            }}
          />
        )}
      </LabelledField>
      <TextField
        label={spelling.server}
        note={isRefused ? spelling.serverRefused : spelling.serverHint}
        isWrong={isRefused}
        inputMode="url"
        spellCheck={false}
        value={address}
        onChange={setAddress}
        onBlur={() => {
          if (!isRefused) onLanguageTool(address.trim());
        }}
      />
    </>
  );
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split('\n').map((word) => word.trim()))].filter(Boolean);
}
