import type { Session } from 'electron';

/**
 * Sets the language and the accepted words of Chromium's spelling checker. Words of another publication are removed;
 * those that the user's system knows stay. macOS detects the language itself.
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

/** Returns the dictionary of exactly that language, else of its usual variant, else the first available. */
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
