/** How a search is meant. */
export interface SearchOptions {
  readonly caseSensitive: boolean;
  /** Only where no letter or digit touches the match. */
  readonly wholeWord: boolean;
}

/**
 * A regular expression (flag `u`) that finds what was typed as a person means it: any space matches any space, also one
 * that does not break, and a straight quotation mark, apostrophe or dots also match their typographic forms.
 */
export function searchPattern(typed: string, { wholeWord }: SearchOptions): string {
  const pattern = typed
    .replaceAll(/[\\^$.*+?()[\]{}|/]|\s|["']/gu, meant)
    .replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)');
  if (!wholeWord || pattern === '') return pattern;
  return `(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`;
}

function meant(sign: string): string {
  if (sign === '"') return '["“”„«»]';
  if (sign === "'") return "['‘’‚]";
  return /\s/u.test(sign) ? '\\s' : `\\${sign}`;
}
