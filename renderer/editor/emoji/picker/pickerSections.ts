import type { Messages } from '../../../language/messages.ts';
import type { EmojiPreferences } from '../../schema/context/emojiMemory.ts';
import type { Emoji } from './emojiList.ts';
import { inTone, searchEmojis } from './searchEmojis.ts';

/** An emoji as the picker shows and inserts it. */
export interface Choice {
  readonly emoji: string;
  readonly name: string;
}

export interface Section {
  readonly title: string;
  /** Number of choices before this section. */
  readonly start: number;
  readonly choices: readonly Choice[];
}

/** Number of emoji per row. */
export const columns = 9;

/** Most results of a search. */
const mostFound = 90;

/**
 * Returns what the picker shows: the results of a query, or without one, the recently used emoji and then all by group.
 */
export function pickerSections(
  emojis: readonly Emoji[],
  query: string,
  { recent, tone }: EmojiPreferences,
  language: 'de' | 'en',
  messages: Messages['emoji'],
): Section[] {
  const choiceOf = (emoji: Emoji): Choice => ({
    emoji: inTone(emoji, tone),
    name: emoji.names[language],
  });
  if (query.trim() !== '') {
    const found = searchEmojis(emojis, query).slice(0, mostFound);
    return placed([{ title: messages.found, choices: found.map(choiceOf) }]);
  }
  const names = new Map(
    emojis.flatMap((emoji) =>
      [emoji.emoji, ...emoji.tones].map((each) => [each, emoji.names[language]] as const),
    ),
  );
  const used = recent.map((emoji) => ({ emoji, name: names.get(emoji) ?? emoji }));
  const groups = Object.entries(messages.groups).map(([group, title]) => ({
    title,
    choices: emojis.filter((emoji) => emoji.group === Number(group)).map(choiceOf),
  }));
  return placed([{ title: messages.recent, choices: used }, ...groups]);
}

/** Returns the sections that are not empty, with their start indexes. */
function placed(sections: readonly Omit<Section, 'start'>[]): Section[] {
  let start = 0;
  return sections
    .filter(({ choices }) => choices.length > 0)
    .map((section) => {
      const whole = { ...section, start };
      start += section.choices.length;
      return whole;
    });
}

/**
 * Returns the index, across all sections, that an arrow key moves to: the neighbour, or the nearest emoji in the row
 * above or below. Stops at the first and last one.
 */
export function stepIn(sections: readonly Section[], from: number, key: string): number {
  const total = sections.reduce((sum, { choices }) => sum + choices.length, 0);
  if (key === 'ArrowRight') return Math.min(from + 1, total - 1);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  const rows = rowsOf(sections);
  const row = rows.findIndex(({ start, length }) => from < start + length);
  const column = from - (rows[row]?.start ?? 0);
  const next = rows[key === 'ArrowDown' ? row + 1 : row - 1];
  return next ? next.start + Math.min(column, next.length - 1) : from;
}

function rowsOf(sections: readonly Section[]): { start: number; length: number }[] {
  return sections.flatMap(({ start, choices }) =>
    Array.from({ length: Math.ceil(choices.length / columns) }, (_, row) => ({
      start: start + row * columns,
      length: Math.min(columns, choices.length - row * columns),
    })),
  );
}
