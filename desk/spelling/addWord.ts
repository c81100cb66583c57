import type { spellingContract } from './spellingContract.ts';
import type { OutputOf } from '../procedure.ts';
import { inTurn } from '../files/turns.ts';
import { readPublication, savePublication } from '../library/publicationFile.ts';
import type { Library } from '../library/library.ts';

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
