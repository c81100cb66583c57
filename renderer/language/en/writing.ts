import type { Density } from '../../../desk/contract.ts';

/** Messages about finding text and about the look of the page while writing. */
export const writing = {
  find: {
    title: 'Find and replace',
    search: 'Find',
    replacement: 'Replace with',
    /** `current` is 0 while no match is selected. */
    matches: (current: number, count: number) => {
      if (count === 0) return 'Nothing found';
      if (current > 0) return `${String(current)} of ${String(count)}`;
      return count === 1 ? '1 match' : `${String(count)} matches`;
    },
    replaced: (count: number) => `${String(count)} replaced`,
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
    percent: (value: number) => `${String(value)}%`,
    density: 'Spacing',
    densities: { compact: 'Tight', regular: 'Regular', airy: 'Wide' } satisfies Record<
      Density,
      string
    >,
    focusMode: 'Focus',
    focusModeHint: 'Dims everything but the paragraph at the cursor.',
    typewriter: 'Typewriter',
    typewriterHint: 'Keeps the line you are writing at the same height.',
    checkForUpdates: 'Updates',
    /** `host` is the server that is asked. */
    checkForUpdatesHint: (host: string) =>
      `Asks ${host} for a newer version at each start. Otherwise only when you choose it in the menu.`,
  },
  /** Words and reading time of the selection. */
  selected: (words: string, minutes: string) => `Selection: ${words}, ${minutes}`,
  /** Words and reading time of the block at the cursor. */
  block: (name: string, words: string, minutes: string) => `${name}: ${words}, ${minutes}`,
  budget: {
    title: 'Click to set a word budget',
    /** Asks for the most words in a type of block. */
    most: (name: string) => `${name}: maximum words`,
    hint: 'Applies to every issue. Leave empty for no budget.',
    /** "604 / 600 words, 4 too many". */
    of: (words: string, most: string, over: number) =>
      `${words} / ${most}${over > 0 ? `, ${String(over)} too many` : ''}`,
    /** Shown if a new budget could not be saved. */
    notKept: 'publication.json could not be written: the word budget stays as it was.',
  },
  /** A reading time with seconds: "40 s", "1 Min. 20 s". */
  time: (seconds: number) => {
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
