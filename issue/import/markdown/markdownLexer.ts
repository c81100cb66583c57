import { Lexer, type Token } from 'marked';
import { findAddresses, type FoundAddress } from '../../addresses/findAddresses.ts';
import { stretchesOf } from './stretches.ts';

/** Running text that is being parsed, and the addresses in it. */
class Stretch {
  readonly #text: string;
  #addresses: readonly FoundAddress[] | undefined;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the first address in the last `length` characters and its start in them. Call it in reading order. */
  addressIn(length: number): { readonly at: number; readonly address: FoundAddress } | undefined {
    const from = this.#text.length - length;
    this.#addresses ??= findAddresses(this.#text);
    let address = this.#addresses[this.#next];
    while (address && address.from < from) address = this.#addresses[(this.#next += 1)];
    return address && { at: address.from - from, address };
  }
}

/** Marked's lexer, reading long paragraphs in stretches and finding the addresses of each stretch once. */
export class MarkdownLexer extends Lexer {
  readonly #stretches: Stretch[] = [];

  /**
   * Returns the address at or after the position in the running text being parsed, of which `length` characters are
   * left.
   */
  addressIn(length: number): ReturnType<Stretch['addressIn']> {
    return this.#stretches.at(-1)?.addressIn(length);
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    for (const text of stretchesOf(source)) {
      this.#stretches.push(new Stretch(text));
      super.inlineTokens(text, tokens);
      this.#stretches.pop();
    }
    return tokens;
  }
}
