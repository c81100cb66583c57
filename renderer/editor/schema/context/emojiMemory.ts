import { mostRecentEmoji, type Preferences } from '../../../../desk/contract.ts';

export type EmojiPreferences = Preferences['emoji'];

/** What is remembered about the author's emoji between starts. */
export interface EmojiMemory {
  /** As of now. */
  readonly get: () => EmojiPreferences;
  readonly set: (changed: EmojiPreferences) => void;
}

/** With one emoji more that was used, the latest first, each once. */
export function withRecent(before: EmojiPreferences, emoji: string): EmojiPreferences {
  const others = before.recent.filter((other) => other !== emoji);
  return { ...before, recent: [emoji, ...others].slice(0, mostRecentEmoji) };
}
