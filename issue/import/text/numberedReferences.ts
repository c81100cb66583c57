import { withScheme } from '../../addresses/withScheme.ts';
import { richText, type Inline, type RichText } from '../../text/inline.ts';

/** Bounded, so that a line of spaces or addresses is not read to its end from each of them. */
const reference =
  /^\[(?<number>\d{1,3})\]:?\s+(?=\S)(?<words>.{0,300}?)<?(?<address>(?:https?:\/\/|www\.)[^\s<>]+)>?$/iu;
const mark = /\[(\d{1,3})\]/g;

/** The addresses below a text, to which it refers by number: `[1]`. */
export class NumberedReferences {
  readonly #addresses = new Map<string, string>();

  /** Takes those of a text's lines that give an address to a number used in another line. */
  constructor(lines: readonly string[]) {
    const used = new Set<string>();
    for (const line of lines) {
      const { number = '', address = '' } = reference.exec(line)?.groups ?? {};
      const link = number === '' ? undefined : withScheme(address);
      if (link !== undefined) this.#addresses.set(number, link);
      else for (const [, named = ''] of line.matchAll(mark)) used.add(named);
    }
    for (const number of this.#addresses.keys())
      if (!used.has(number)) this.#addresses.delete(number);
  }

  /** True for a line that says nothing but the address of a number. */
  isOnlyAddress(line: string): boolean {
    const { number = '', words = '-' } = reference.exec(line)?.groups ?? {};
    return words === '' && this.#addresses.has(number);
  }

  /** Returns a line with its numbers linked to their addresses. */
  linked(line: string): RichText {
    if (this.#addresses.size === 0 || !line.includes('[') || reference.test(line))
      return richText(line);
    const content: Inline[] = [];
    let from = 0;
    for (const { 0: text, 1: number = '', index } of line.matchAll(mark)) {
      const link = this.#addresses.get(number);
      if (link === undefined) continue;
      if (index > from) content.push(line.slice(from, index));
      content.push({ text, link });
      from = index + text.length;
    }
    return [...content, ...richText(line.slice(from))];
  }
}
