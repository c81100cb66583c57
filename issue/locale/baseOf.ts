/** Returns a BCP 47 tag's language without script and region, in lower case: `pt` for `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
