/** An export without what it says of itself, so that it can be imported back. */
export function withoutColophon(text: string): string {
  return text
    .replace(/ data-setzkasten="[^"]*"/, '')
    .replace(/\n<!-- setzkasten(?:-whole)? \S.* -->\n$/, '');
}
