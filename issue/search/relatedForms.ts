import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as germanStem } from '@orama/stemmers/german';

/** Shorter words, and words with shorter stems, are too often alike by chance. */
const shortest = { word: 4, stem: 3 };

/** Letters at the start that no ending changes: comparing them first is far faster than finding stems. */
const head = 2;

/** Returns a test for other forms of a folded word, in German or English: "banken" for "bank", "prices" for "price". */
export function relatedForms(term: string): (word: string) => boolean {
  const isWord = term.length >= shortest.word && /^\p{L}+$/u.test(term);
  const stems = [germanStem, englishStem].flatMap((stemOf) => {
    const stem = isWord ? stemOf(term) : '';
    return stem.length < shortest.stem ? [] : [{ stemOf, stem }];
  });
  const start = term.slice(0, head);
  return (word) =>
    word.length >= shortest.stem &&
    word.startsWith(start) &&
    // A stem that looks like a form has a shorter one: "zins" of "zinsen" has "zin".
    stems.some(({ stemOf, stem }) => word === stem || stemOf(word) === stem);
}
