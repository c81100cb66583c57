import type { Emoji } from './emojiList.ts';
import type { EmojiPreferences } from '../../schema/context/emojiMemory.ts';
import { inTone, searchEmojis } from './searchEmojis.ts';
import type { EmojiMessages } from '../../../language/emoji/emojiMessages.ts';

/** One emoji as the picker shows and inserts it. */
export interface Choice {
  readonly emoji: string;
  readonly name: string;
}

export interface Section {
  readonly title: string;
  /** How many choices stand before it. */
  readonly start: number;
  readonly choices: readonly Choice[];
}

/** How many emoji stand in a row. */
export const columns = 9;

/** Most that a search shows: nobody reads further. */
const mostFound = 90;

/** What the picker shows: what a query finds, or without one what was used last and then everything, by group. */
export function pickerSections(
  emojis: readonly Emoji[],
  query: string,
  { recent, tone }: EmojiPreferences,
  language: 'de' | 'en',
  messages: EmojiMessages,
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

/** The sections that have anything in them, each with its place. */
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
 * The place, counted through all sections, to which an arrow key goes from another: one to the side, or a row up or
 * down to what stands nearest there. Stays at the first and the last.
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
