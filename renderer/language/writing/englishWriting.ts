import type { WritingMessages } from './writingMessages.ts';

export const englishWriting: WritingMessages = {
  find: {
    title: 'Find and replace',
    search: 'Find',
    replacement: 'Replace with',
    matches: (current, count) => {
      if (count === 0) return 'Nothing found';
      if (current > 0) return `${String(current)} of ${String(count)}`;
      return count === 1 ? '1 match' : `${String(count)} matches`;
    },
    replaced: (count) => `${String(count)} replaced`,
    previous: 'Previous match',
    next: 'Next match',
    caseSensitive: 'Match case',
    wholeWord: 'Whole words only',
    replace: 'Replace',
    replaceAll: 'All',
  },
  view: {
    title: 'View',
    textSize: 'Text size',
    smaller: 'Smaller',
    larger: 'Larger',
    percent: (value) => `${String(value)}%`,
    density: 'Spacing',
    densities: { compact: 'Tight', regular: 'Regular', airy: 'Wide' },
    focusMode: 'Focus',
    focusModeHint: 'Only the paragraph at the cursor stays clear.',
    typewriter: 'Typewriter',
    typewriterHint: 'The line that you write in stays at the same height.',
  },
  selected: (words, minutes) => `Selection: ${words}, ${minutes}`,
  block: (name, words, minutes) => `${name}: ${words}, ${minutes}`,
  budget: {
    title: 'Click to set a word budget',
    most: (name) => `${name}: at most so many words`,
    hint: 'Holds in every issue. Empty means no budget.',
    of: (words, most, over) => `${words} / ${most}${over > 0 ? `, ${String(over)} too many` : ''}`,
    notKept: 'publication.json could not be written: the word budget stays as it was.',
  },
  time: (seconds) => {
    const rest = seconds % 60;
    const minutes = (seconds - rest) / 60;
    return [
      minutes > 0 && `${String(minutes)} min`,
      (rest > 0 || minutes === 0) && `${String(rest)} s`,
    ]
      .filter(Boolean)
      .join(' ');
  },
};
