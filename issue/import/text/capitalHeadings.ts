import type { UnwrappedLine } from './unwrapLines.ts';

/** A heading in capital letters, and the address behind it, which is its link. */
export interface CapitalHeading {
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly link?: string;
}

const longest = 100;
const addressBehind = /(?<!\s)\s+(?:\[(https?:\/\/[^\s\]]+)\]|<?(https?:\/\/[^\s>]+)>?)$/;

/**
 * Returns the headings of a text that sets them apart only by capital letters, by the index of their lines: as the
 * programs write it that make a mail's plain text from its HTML. The first is the title if nothing but short lines is
 * above it; one with a link directly below another heading is an item of its section.
 */
export function capitalHeadings(
  lines: readonly UnwrappedLine[],
): ReadonlyMap<number, CapitalHeading> {
  const found = new Map<number, CapitalHeading>();
  const written = lines.filter(({ text }) => /\p{Ll}/u.test(text)).length;
  let isTop = true;
  let above: CapitalHeading | undefined;
  let isBelowItem = false;
  for (const [at, { text }] of lines.entries()) {
    if (text === '') continue;
    const [whole = '', bracketed, plain] = addressBehind.exec(text) ?? [];
    const title = text.slice(0, text.length - whole.length).trim();
    const link = bracketed ?? plain;
    if (isAlone(lines, at) && isCapital(title)) {
      const isItem: boolean = link !== undefined && (above !== undefined || isBelowItem);
      const level: CapitalHeading['level'] = isTop ? 1 : isItem ? 3 : 2;
      above = { title, level, ...(link !== undefined && { link }) };
      isBelowItem = level === 3;
      found.set(at, above);
      isTop = false;
    } else {
      above = undefined;
      if (text.length > longest) isTop = false;
    }
  }
  return found.size < written ? found : new Map();
}

/** True for two words or a long one, without a small letter, which is no sentence. */
function isCapital(text: string): boolean {
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isLong = letters >= 6 || (letters >= 4 && /\p{Lu}\P{L}+\p{Lu}/u.test(text));
  return isLong && text.length <= longest && !/\p{Ll}|\p{Lo}|[.,:;|]$/u.test(text);
}

/** True for a line with empty ones around it, and with something below. */
function isAlone(lines: readonly UnwrappedLine[], at: number): boolean {
  const isGap = (index: number) => (lines[index]?.text ?? '') === '';
  return isGap(at - 1) && isGap(at + 1) && lines.slice(at + 1).some(({ text }) => text !== '');
}
