/** Messages about changing what an import guessed. */
export const guesses = {
  language: 'Language of the issue',
  languageHint:
    'Recognised in the text. If it is wrong, choose another one: dates, numbers and blocks are then read again.',
  hint: 'Change whatever was guessed wrongly. Nothing is written before you create the issue.',
  title: 'Title',
  date: 'Date',
  kindOf: (block: string) => `Kind of ${block}`,
  split: 'Split …',
  splitOf: (block: string) => `Split ${block}`,
  before: (words: string) => `before “${words}”`,
  join: 'Join with the next',
  joinOf: (block: string) => `Join with the next: ${block}`,
  leaveOut: 'Leave out',
  leaveOutOf: (block: string) => `Leave out: ${block}`,
  takeBack: 'Take back',
  takeBackOf: (words: string) => `Take back: ${words}`,
  reset: 'Undo all changes',
};
