/** Messages about spelling. */
export const spelling = {
  /** The words that the popover is about. */
  about: (words: string) => `Suggestions for “${words}”`,
  addWord: 'Add to the word list',
  leave: 'Leave as it is',
  next: 'Next finding of the spelling checker',
  wordList: 'Your own words',
  wordListHint: 'One a line. The checker lets them pass in every issue.',
  server: 'LanguageTool server',
  serverHint:
    'Empty means off. Such as http://localhost:8081. Paragraphs go there after a pause, and nowhere else. Takes effect at once.',
  serverRefused:
    'This address is not asked: it has to begin with https://, or with http:// on your own computer or network.',
};
