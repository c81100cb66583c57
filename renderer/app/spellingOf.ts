import { useEffect } from 'react';
import { languageToolAddress } from '../../desk/contract.ts';
import type { Publication } from '../../issue/publication.ts';
import type { Spelling } from '../editor/schema/context/spelling.ts';
import { desk } from '../session/deskClient.ts';
import type { Store } from '../store/store.ts';

/**
 * The LanguageTool server that the author configured, queried through the desk, and the publication's current word
 * list. Calls `onNotKept` if a word could not be saved.
 */
export function spellingOf(
  publication: Store<Publication>,
  address: () => string,
  onNotKept: () => void,
): Spelling {
  return {
    isOn: () => languageToolAddress(address()) !== undefined,
    language: () => publication.get().language,
    check: async (text) => {
      const { language } = publication.get();
      const answer = await desk['spelling.check']({ text, language }).catch(() => undefined);
      return answer?.outcome === 'checked' ? answer.findings : undefined;
    },
    words: () => publication.get().wordList,
    addWord: (word) => {
      const before = publication.get();
      publication.set({ ...before, wordList: [...before.wordList, word] });
      desk['spelling.addWord']({ word }).then(({ outcome }) => {
        if (outcome !== 'added') onNotKept();
      }, onNotKept);
    },
  };
}

/** Sets the system spellchecker to the publication's language and words, if the face has one. */
export function useSystemSpelling({ language, wordList }: Publication): void {
  useEffect(() => {
    desk['spelling.use']({ language, words: wordList }).catch(() => undefined);
  }, [language, wordList]);
}
