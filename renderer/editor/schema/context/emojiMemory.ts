import { mostRecentEmoji, type Preferences } from '../../../../desk/contract.ts';

export type EmojiPreferences = Preferences['emoji'];

/** The author's emoji preferences, kept between starts. */
export interface EmojiMemory {
  /** The current preferences. */
  readonly get: () => EmojiPreferences;
  readonly set: (changed: EmojiPreferences) => void;
}

/** Returns the preferences with an emoji added to the recent ones, latest first, without duplicates. */
export function withRecent(before: EmojiPreferences, emoji: string): EmojiPreferences {
  const others = before.recent.filter((other) => other !== emoji);
  return { ...before, recent: [emoji, ...others].slice(0, mostRecentEmoji) };
}
