import type { Block } from '../blocks/allBlocks.ts';
import { linkOf } from '../text/inline.ts';
import { plainOf } from '../text/richText.ts';
import { named as withAddress } from './html/linkOfElement.ts';
import type { Line } from './lines/line.ts';
import { lineTexts } from './lines/lineTexts.ts';

/**
 * Returns the links of the lines that no block has, each once, with its words: those of a title, for example, which is
 * plain text. `told` is what the import names already.
 */
export function lostLinks(
  lines: readonly Line[],
  blocks: readonly Block[],
  told: readonly string[],
): string[] {
  const lost = new Map<string, string>();
  const note = (address: string | undefined, words: string) => {
    if (address && !lost.has(address)) lost.set(address, words);
  };
  for (const line of lines) {
    if (line.kind === 'image') note(line.picture.link, line.picture.alt);
    for (const text of lineTexts(line))
      for (const inline of text) note(linkOf(inline), plainOf([inline]).trim());
  }
  forgetShown(blocks, lost);
  const named = new Set(told);
  return [...lost].flatMap(([address, words]) => {
    const link = withAddress(words, address);
    return named.has(address) || named.has(link) ? [] : link;
  });
}

/** Removes the addresses that are in the value. */
function forgetShown(value: unknown, addresses: Map<string, string>): void {
  if (typeof value === 'string') {
    addresses.delete(value);
    addresses.delete(value.trim());
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) forgetShown(part, addresses);
}
