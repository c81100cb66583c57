import { wordsOf } from '../../import/support/wordsShown.ts';

/**
 * What a clipboard's plain text has that no reader of the text would call its words: signs before the items of a list and
 * before a quoted line, names of emoji, merge tags, and what an address is counted by.
 */
const writing =
  /^[ \t>]*(?:[·•◦o-](?:\s+\[x\])?|\d+\.)\s+|:[a-z_]+:|\{\{[^}]*\}\}|\?utm_\w+=\w+/gmu;

/** The words of a clipboard's plain text, each as often as it stands there, that what was read of it does not hold. */
export function wordsMissing(text: string, read: unknown): string[] {
  const held = new Map<string, number>();
  for (const word of stringsIn(read).flatMap(wordsOf)) held.set(word, (held.get(word) ?? 0) + 1);
  return wordsOf(text.replace(writing, ' ')).filter((word) => {
    const left = (held.get(word) ?? 0) - 1;
    held.set(word, left);
    return left < 0;
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'type' ? [] : stringsIn(part)));
}
