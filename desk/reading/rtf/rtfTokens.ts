/** A part of an RTF text: a group's start or end, a control word with its number, a byte in a code page, plain text. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const pattern =
  /([{}])|\\'([\da-f]{2})|\\([a-z]+)(-?\d{1,10})? ?|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;

/** Splits an RTF text, in which one character is one byte, into its tokens. Binary data (`\bin`) are skipped. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, brace, hex, word, number, symbol, plain] = match;
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
    else if (word === 'bin') pattern.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined)
      yield { kind: 'word', word, number: number === undefined ? undefined : Number(number) };
    else if (symbol !== undefined) yield { kind: 'word', word: symbol, number: undefined };
    else if (plain !== undefined) yield { kind: 'text', text: plain };
  }
}
