import { languageToolAddress, type spellingContract } from './spellingContract.ts';
import type { Procedures } from '../procedure.ts';
import { noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { PreferencesStore } from '../preferences/preferencesStore.ts';
import type { Shell } from '../shell.ts';
import { addWord } from './addWord.ts';
import { askLanguageTool } from './askLanguageTool.ts';

/** Returns the procedures for spelling. */
export function spellingProcedures(
  { setSpelling }: Shell,
  store: PreferencesStore,
  current: CurrentLibrary,
): Procedures<typeof spellingContract> {
  return {
    'spelling.use': async ({ language, words }) => {
      setSpelling?.(language, words);
      return { outcome: setSpelling ? 'done' : 'unsupported' };
    },
    'spelling.addWord': async ({ word }) => {
      const library = await current.get();
      if (!library) return noLibrary;
      return addWord(library, word.trim());
    },
    'spelling.check': async ({ text, language }) => {
      const { preferences } = await store.read();
      const address = languageToolAddress(preferences.languageTool);
      return address === undefined ? { outcome: 'off' } : askLanguageTool(address, text, language);
    },
  };
}
