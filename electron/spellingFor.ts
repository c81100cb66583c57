import type { Session } from 'electron';

/**
 * Tells Chromium's spelling checker the language to check, and the words to let pass. Words of another publication are
 * forgotten; those that the author's system knows stay. On a Mac the system finds out the language by itself.
 */
export function spellingFor(
  session: Session,
): (language: string, words: readonly string[]) => void {
  let known: readonly string[] = [];
  return (language, words) => {
    const dictionary = dictionaryFor(language, session.availableSpellCheckerLanguages);
    if (dictionary !== undefined) session.setSpellCheckerLanguages([dictionary]);
    for (const word of known)
      if (!words.includes(word)) session.removeWordFromSpellCheckerDictionary(word);
    for (const word of words)
      if (!known.includes(word)) session.addWordToSpellCheckerDictionary(word);
    known = words;
  };
}

/** The dictionary of exactly that language, else of its usual variant, else the first there is. */
export function dictionaryFor(language: string, available: readonly string[]): string | undefined {
  const [base = ''] = language.toLowerCase().split('-');
  const usual = base === 'en' ? 'en-US' : base;
  const same = (tag: string, other: string) => tag.toLowerCase() === other.toLowerCase();
  return (
    available.find((tag) => same(tag, language)) ??
    available.find((tag) => same(tag, usual)) ??
    available.find((tag) => tag.toLowerCase().split('-')[0] === base)
  );
}
