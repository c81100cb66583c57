import { askLanguageTool } from './askLanguageTool.ts';
import { languageToolAddress, type spellingContract } from './spellingContract.ts';
import type { Procedures, OutputOf } from '../procedure.ts';
import type { PreferencesStore } from '../preferences/preferencesStore.ts';
import type { Shell } from '../shell.ts';
import { inTurn } from '../files/turns.ts';
import { noLibrary, type CurrentLibrary } from '../library/currentLibrary.ts';
import { readPublication, savePublication } from '../library/publicationFile.ts';
import type { Library } from '../library/library.ts';

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
    'spelling.addWord': current.within(noLibrary, (library, { word }) =>
      addWord(library, word.trim()),
    ),
    'spelling.check': async ({ text, language }) => {
      const { preferences } = await store.read();
      const address = languageToolAddress(preferences.languageTool);
      return address === undefined ? { outcome: 'off' } : askLanguageTool(address, text, language);
    },
  };
}

/** Maximum attempts if somebody else keeps writing the publication. */
const mostTries = 3;

/** Adds a word to the publication's own list, merging concurrent changes. A damaged file is left alone. */
export function addWord(
  library: Library,
  word: string,
): Promise<OutputOf<typeof spellingContract, 'spelling.addWord'>> {
  return inTurn(`words ${library.folder}`, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { publication, revision, problem } = await readPublication(library);
      if (problem !== null) return { outcome: 'invalid', why: problem };
      const { wordList } = publication;
      if (wordList.includes(word)) return { outcome: 'added' };
      const words = [...wordList, word].sort((a, b) => a.localeCompare(b, publication.language));
      const saved = await savePublication(library, { ...publication, wordList: words }, revision);
      if (saved.outcome === 'saved') return { outcome: 'added' };
      if (saved.outcome !== 'conflict') return saved;
    }
    return { outcome: 'failed', why: 'The publication kept changing.' };
  });
}
