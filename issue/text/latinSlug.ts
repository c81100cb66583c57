const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** Returns the text in lower-case Latin letters, digits and hyphens; empty if it has none. */
export function latinSlug(text: string, longest: number): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøåœłđ]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return hyphenated(plain, /[^a-z0-9]+/g, longest);
}

/** Joins the words with hyphens, and cuts between words if longer than `longest`. */
export function hyphenated(text: string, separators: RegExp, longest: number): string {
  const words = text.replace(separators, '-').replace(/^-+|-+$/g, '');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1).replace(/-[^-]*$/, '');
  // Do not split a surrogate pair.
  return cut.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
