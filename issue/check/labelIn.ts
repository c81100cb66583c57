/** Returns where a text has a label that fixes write, as a word of its own; -1 if nowhere. */
export function labelIn(text: string, label: string): number {
  if (label === '') return -1;
  let at = text.indexOf(label);
  while (at >= 0 && isPartOfWord(text, at, at + label.length)) at = text.indexOf(label, at + 1);
  return at;
}

function isPartOfWord(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, from)) || /^[\p{L}\p{N}]/u.test(text.slice(to));
}
