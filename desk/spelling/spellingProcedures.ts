import type { Desk } from '../contract.ts';
import type { CurrentLibrary } from '../currentLibrary.ts';
import type { PreferencesStore } from '../preferences/preferencesStore.ts';
import type { Shell } from '../shell.ts';
import { addWord } from './addWord.ts';
import { askLanguageTool } from './askLanguageTool.ts';
import { languageToolAddress } from './spellingContract.ts';

type SpellingProcedure = Extract<keyof Desk, `spelling.${string}`>;

/** What the renderer can ask about spelling. */
export function spellingProcedures(
  { setSpelling }: Shell,
  store: PreferencesStore,
  current: CurrentLibrary,
): Pick<Desk, SpellingProcedure> {
  return {
    'spelling.use': async ({ language, words }) => {
      setSpelling?.(language, words);
      return { outcome: setSpelling ? 'done' : 'unsupported' };
    },
    'spelling.addWord': async ({ word }) => {
      const library = await current.get();
      if (!library) return { outcome: 'folder-gone', why: 'No library is open.' };
      return addWord(library, word.trim());
    },
    'spelling.check': async ({ text, language }) => {
      const { preferences } = await store.read();
      const address = languageToolAddress(preferences.languageTool);
      return address === undefined ? { outcome: 'off' } : askLanguageTool(address, text, language);
    },
  };
}
