import { folded, type Emoji } from './emojiList.ts';

/**
 * Returns the emoji with a German or English word starting with each word of the query. Best first: same name, name
 * with that prefix, keyword; otherwise in Unicode's order. An emoji as the query finds itself.
 */
export function searchEmojis(emojis: readonly Emoji[], query: string): Emoji[] {
  const words = folded(query.trim()).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return emojis
    .map((emoji) => ({ emoji, rank: rankOf(emoji, words) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ emoji }) => emoji);
}

const noMatch = 9;

function rankOf(emoji: Emoji, words: readonly string[]): number {
  const whole = words.join(' ');
  const names = Object.values(emoji.names).map(folded);
  const itself = [emoji.emoji, ...emoji.tones].map(folded);
  if (itself.includes(whole) || names.includes(whole)) return 0;
  if (names.some((name) => name.startsWith(whole))) return 1;
  if (emoji.words.includes(whole)) return 2;
  const beginsWord = (word: string) =>
    emoji.words.some(
      (other) => other.startsWith(word) || (/[\s-]/.test(other) && beginsLater(other, word)),
    );
  return words.every(beginsWord) ? 3 : noMatch;
}

function beginsLater(text: string, word: string): boolean {
  return text.includes(` ${word}`) || text.includes(`-${word}`);
}

/** Returns the emoji in a skin tone, 1 (light) to 5 (dark), if it has one; 0 leaves it yellow. */
export function inTone({ emoji, tones }: Emoji, tone: number): string {
  return tones[tone - 1] ?? emoji;
}
